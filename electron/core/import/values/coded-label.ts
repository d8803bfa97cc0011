import { cleanText } from './clean-text.ts'
import { longestValue } from './longest-value.ts'

const codeFirst = /^(-?\d{1,3})\s*分?\s*[.、:：=＝)）_ -]\s*(\D.*)$/
const labelBracketed = /^(-?\d{1,3})\s*分?\s*[(（【[]([^()（）【】[\]]*\D)[)）】\]]$/
const circled = /^([①-⑩])\s*(\D.*)$/
const codeLast = /^(\D.*?)\s*[(（【[=:：]\s*(-?\d{1,3})\s*分?\s*[)）】\]]?$/

/**
 * Splits a cell that holds code and label together, such as `5-非常满意`, `5分（非常满意）`, `①非常满意` or `非常满意（5分）`.
 *
 * @example codedLabel('5=非常满意') // { code: 5, label: '非常满意' }
 */
export function codedLabel(text: string): { readonly code: number; readonly label: string } | null {
  if (text.length > longestValue) return null
  const bare = cleanText(text)
  const first = codeFirst.exec(bare)
  if (first !== null) return { code: Number(first[1]), label: first[2] ?? '' }
  const bracketed = labelBracketed.exec(bare)
  if (bracketed !== null) return { code: Number(bracketed[1]), label: bracketed[2] ?? '' }
  const round = circled.exec(bare)
  if (round !== null) return { code: Number((round[1] ?? '').normalize('NFKC')), label: round[2] ?? '' }
  const last = codeLast.exec(bare)
  if (last !== null) return { code: Number(last[2]), label: last[1] ?? '' }
  return null
}
