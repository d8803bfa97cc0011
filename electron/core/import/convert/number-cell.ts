import type { Variable } from '#shared/survey/variable.ts'
import { cellText } from '../structure/cell-text.ts'
import { answerWord } from '../values/answer-word.ts'
import { codedLabel } from '../values/coded-label.ts'
import { comparableText } from '../values/comparable-text.ts'
import { isDoubt } from '../values/missing-words.ts'
import { withoutOtherText } from '../values/other-text.ts'
import { parseMark } from '../values/parse-mark.ts'
import { answer, blank, type ConvertCell } from './converted.ts'
import { missingRules } from './missing-rules.ts'

/**
 * Reads the cells of a variable that is kept as numbers: marks, codes, and the labels that stand for them. A mark off
 * the declared scale, or a text that is neither mark nor label, is kept apart as invalid; none is invented.
 */
export function numberCell(variable: Pick<Variable, 'scale' | 'labels' | 'missing'>): ConvertCell {
  const rules = missingRules(variable)
  const codeOf = labelCodes(variable.labels)
  const { scale } = variable
  const ofNumber = (value: number) => {
    const kind = rules.ofNumber(value)
    if (kind !== null) return { value, missing: kind, issue: null }
    if (scale !== null && (value < scale[0] || value > scale[1])) return rules.asNumber('invalid', 'outOfRange')
    return answer(value)
  }
  return (cell) => {
    if (cell === null) return blank
    if (typeof cell === 'number') return ofNumber(cell)
    if (typeof cell === 'boolean') return ofNumber(cell ? 1 : 0)
    if (typeof cell === 'object' && cell.kind === 'error') return rules.asNumber('invalid', 'errorCell')
    if (typeof cell === 'object' && cell.kind === 'formatted') return ofNumber(cell.value)
    const text = withoutOtherText(cellText(cell))
    if (text.trim() === '') return blank
    const code = codeOf(text)
    if (code !== null) return ofNumber(code)
    const kind = rules.ofText(text)
    if (kind !== null) return rules.asNumber(kind)
    if (isDoubt(text)) return rules.asNumber('notApplicable')
    const mark = parseMark(text) ?? codedLabel(text)?.code ?? null
    return mark === null || typeof cell === 'object' ? rules.asNumber('invalid', 'unparsedValue') : ofNumber(mark)
  }
}

/** Label → code. 很满意 is also found where the codebook says 非常满意, as long as only one label has that degree. */
function labelCodes(labels: Readonly<Record<string, string>>): (text: string) => number | null {
  const exact = new Map<string, number>()
  const byDegree = new Map<string, number | null>()
  for (const [code, label] of Object.entries(labels)) {
    exact.set(comparableText(label), Number(code))
    const word = answerWord(label)
    if (word === null) continue
    const degree = `${word.stem ?? ''} ${word.rank}`
    byDegree.set(degree, byDegree.has(degree) ? null : Number(code))
  }
  if (exact.size === 0) return () => null
  const cache = new Map<string, number | null>()
  const find = (text: string): number | null => {
    const own = exact.get(comparableText(text))
    if (own !== undefined) return own
    const word = answerWord(text)
    return word === null ? null : (byDegree.get(`${word.stem ?? ''} ${word.rank}`) ?? null)
  }
  return (text) => {
    const known = cache.get(text)
    if (known !== undefined) return known
    const code = find(text)
    if (cache.size < 1000) cache.set(text, code)
    return code
  }
}
