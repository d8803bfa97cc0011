import { cleanText } from './clean-text.ts'
import { longestValue } from './longest-value.ts'

const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/

/**
 * Reads a number from what a person typed: `5`, `５`, ` 4 `, `4.0`, `5分`, `1,234`, `85%` (as 85). What is not plainly
 * one number is none: `3-4`, `5星`, `约4`.
 *
 * @example parseMark('４分') // 4
 */
export function parseMark(text: string): number | null {
  // Beyond that only digits, as the smallest numbers need 325 of them: the pattern has no way to go wrong slowly.
  if (text.length > longestValue) return plain.test(text) ? finite(text) : null
  const bare = cleanText(text)
    .normalize('NFKC')
    .replace(/\s*[分%]$/, '')
    .replace('−', '-')
  if (plain.test(bare)) return finite(bare)
  if (grouped.test(bare)) return finite(bare.replaceAll(',', ''))
  return null
}

/** Digits of a number that is too large to be kept are no mark. */
function finite(digits: string): number | null {
  const value = Number(digits)
  return Number.isFinite(value) ? value : null
}
