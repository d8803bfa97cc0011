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
  if (text.length > longestValue) return null
  const bare = cleanText(text)
    .normalize('NFKC')
    .replace(/\s*[分%]$/, '')
    .replace('−', '-')
  if (plain.test(bare)) return Number(bare)
  if (grouped.test(bare)) return Number(bare.replaceAll(',', ''))
  return null
}
