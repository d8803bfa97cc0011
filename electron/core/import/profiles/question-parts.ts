import type { ColumnDescription } from './profile.ts'

const numbered = /^(\d{1,3})\s*[、.．:：]\s*(?!\d)(.*)$/
const oldStyle = /^第\s*(\d{1,3})\s*题\s*(.*)$/

/** A heading with a question number: `5、题干(选项)`, `21.题干_选项`, `第4题(选项)`. */
export interface NumberedHeading {
  readonly number: string
  readonly rest: string
}

export function numberedHeading(heading: string): NumberedHeading | null {
  const match = numbered.exec(heading) ?? oldStyle.exec(heading)
  return match === null ? null : { number: match[1] ?? '', rest: (match[2] ?? '').trim() }
}

/**
 * Splits what follows the number into question and option: the last bracket of balanced ones.
 *
 * @example splitOption('服务项目（可多选）(定期保养)') // { question: '服务项目（可多选）', option: '定期保养' }
 */
function splitOption(text: string): { readonly question: string; readonly option: string } | null {
  if (!/[)）]$/.test(text)) return null
  let depth = 0
  for (let index = text.length - 1; index >= 0; index--) {
    const character = text.charAt(index)
    if (/[)）]/.test(character)) depth++
    else if (/[(（]/.test(character) && --depth === 0) {
      return { question: text.slice(0, index).trim(), option: text.slice(index + 1, -1).trim() }
    }
  }
  return null
}

/** The wording the headings share from their start, cut back to a mark that separates question and option. */
function sharedStart(texts: readonly string[]): string {
  const [first = ''] = texts
  let length = first.length
  for (const text of texts) {
    let same = 0
    while (same < Math.min(length, text.length) && text[same] === first[same]) same++
    length = same
  }
  const start = first.slice(0, length)
  const cut = /^(.*[:：_—\-?？)）\]\s]).*?$/s.exec(start)
  return cut?.[1] ?? ''
}

/**
 * Finds the columns that belong to one question by its number: one question in several columns is a multiple response, a
 * ranking or a matrix, which only the answers tell.
 *
 * @param headings in the order of the sheet
 */
export function numberedParts(headings: readonly string[]): (ColumnDescription & { readonly number?: string })[] {
  const groups = new Map<string, number[]>()
  const parsed = headings.map(numberedHeading)
  for (const [index, heading] of parsed.entries()) {
    if (heading !== null) groups.set(heading.number, [...(groups.get(heading.number) ?? []), index])
  }
  const result: (ColumnDescription & { number?: string })[] = headings.map(() => ({}))
  for (const [number, members] of groups) {
    if (members.length < 2) continue
    const rests = members.map((index) => parsed[index]?.rest ?? '')
    const bracketed = rests.map(splitOption)
    const questions = new Set(
      bracketed.flatMap((split) => (split === null || split.question === '' ? [] : split.question)),
    )
    const start = sharedStart(rests)
    for (const [at, index] of members.entries()) {
      const split = bracketed[at] ?? null
      const rest = rests[at] ?? ''
      const byBracket = bracketed.every((one) => one !== null) && questions.size <= 1
      const option = byBracket ? (split?.option ?? rest) : rest.slice(start.length).trim()
      const question = byBracket ? ([...questions][0] ?? '') : start.replace(/[:：_—\-\s]+$/, '')
      result[index] = { number, part: { key: `${number}`, question, option: option === '' ? rest : option } }
    }
  }
  return result
}

const joined = /^(.{2,}?)\s*[-—_:：/]\s*([^-—_:：/]+)$/

/**
 * Neighbouring columns of a plain table whose headings share their beginning: 使用过的渠道(电话), 使用过的渠道(网站).
 */
export function wordedParts(headings: readonly string[]): ColumnDescription[] {
  const split = headings.map((heading) => {
    const bracket = splitOption(heading)
    if (bracket !== null && bracket.question !== '') return bracket
    const [, question, option] = joined.exec(heading) ?? []
    return question === undefined || option === undefined ? null : { question, option }
  })
  return split.map((own, index) => {
    if (own === null) return {}
    const beside = [split[index - 1], split[index + 1]].some((other) => other?.question === own.question)
    return beside ? { part: { key: own.question, question: own.question, option: own.option, weak: true } } : {}
  })
}
