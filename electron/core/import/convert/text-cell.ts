import { answerJoints } from '#shared/survey/answer-joints.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { cellText } from '../structure/cell-text.ts'
import { cleanText } from '../values/clean-text.ts'
import { otherTextOf, withoutOtherText, withoutOtherTexts } from '../values/other-text.ts'
import { isPlatformCode } from '../values/platform-code.ts'
import { answer, blank, type ConvertCell, type ConvertibleVariable } from './converted.ts'
import { missingRules } from './missing-rules.ts'

/** Free text, ids and records of the fieldwork: kept as written. Only a category is tidied. */
export function textCell(variable: Pick<Variable, 'role' | 'missing' | 'labels'>): ConvertCell {
  const rules = missingRules(variable)
  const free = variable.role === 'text'
  return (cell) => {
    if (cell === null) return blank
    if (typeof cell === 'object' && cell.kind === 'error')
      return { value: null, missing: 'invalid', issue: 'errorCell' }
    const text = cellText(cell)
    if (text.trim() === '') return blank
    const kind = declaredKind(text, rules.ofText(text), free)
    if (kind !== null) return { value: isWord(variable, text) ? cleanText(text) : null, missing: kind, issue: null }
    return answer(free ? text : cleanText(text))
  }
}

/** The text behind an option: 洗车 of 其他〖洗车〗. */
export const otherTextCell: ConvertCell = (cell) => {
  const text = typeof cell === 'string' ? otherTextOf(cell) : null
  return text === null ? blank : answer(text)
}

/** Categories: padding and the text behind 其他〖…〗 removed, codes replaced by their labels. */
export function categoryCell(variable: Pick<Variable, 'role' | 'missing' | 'labels'>): ConvertCell {
  const plain = textCell(variable)
  const { labels } = variable
  const known = new Set(Object.values(labels))
  return (cell) => {
    const read = plain(cell)
    if (read.missing !== null || typeof read.value !== 'string') return read
    const category = withoutOtherText(read.value)
    const label = labels[category]
    if (label !== undefined) return answer(label)
    const isUnknown = known.size > 0 && !known.has(category)
    return isUnknown ? { value: category, missing: null, issue: 'unknownCategory' } : answer(category)
  }
}

/** Several options in one cell, kept as `A┋B` in the order of the file; a ranking as `A→B`. */
export function listCell(variable: ConvertibleVariable): ConvertCell {
  const plain = textCell(variable)
  const joint = answerJoints[variable.type === 'ranking' ? 'ranking' : 'set']
  const separator = variable.separator ?? joint
  return (cell) => {
    const read = plain(cell)
    if (read.missing !== null || typeof read.value !== 'string') return read
    const options = withoutOtherTexts(read.value)
      .split(separator)
      .map((option) => option.trim())
      .filter((option) => option !== '')
    return answer(options.map((option) => variable.labels[option] ?? option).join(joint))
  }
}

/** In an open answer a dash or 不了解 may be meant; only what a survey site writes itself is none. */
function declaredKind<Kind>(text: string, kind: Kind, free: boolean): Kind | null {
  if (!free) return kind
  const written = text.trim()
  return /^[(（](跳过|空)[)）]$/.test(written) || isPlatformCode(written) ? kind : null
}

function isWord(variable: Pick<Variable, 'missing'>, text: string): boolean {
  const clean = cleanText(text)
  return variable.missing.some(({ value }) => value === clean)
}
