import { columnLetters } from '#shared/survey/column-letters.ts'
import { comparableText } from '../values/comparable-text.ts'
import { platformCode } from '../values/platform-code.ts'
import type { ColumnGuess, GuessColumn, GuessSheet } from './column-guess.ts'
import { evidence } from './evidence.ts'

interface Member {
  readonly index: number
  readonly column: GuessColumn
  readonly option: string
  readonly rank: boolean
}

const markers = new Set(['0', '1', 'y', 'n', 'yes', 'no', '是', '否', 'true', 'false', '√', '✓', '选中', '未选中'])

/**
 * Finds the questions that stand in several columns: 0/1 columns or filled ones are a multiple response, ranks a ranking.
 * Columns of a matrix stay what they are. What the format itself declares as a set comes first.
 *
 * @returns guesses by position; the first column carries the variable, the others are absorbed by it
 */
export function guessQuestions(sheet: GuessSheet): Map<number, ColumnGuess> {
  const guesses = new Map<number, ColumnGuess>()
  for (const set of sheet.sets) {
    const members = set.columns.flatMap((at, position): Member[] => {
      const index = sheet.columns.findIndex(({ heading }) => heading.column === at)
      const column = sheet.columns[index]
      const option = set.counted === null ? '' : (set.options[position] ?? column?.name.label ?? '')
      return column === undefined ? [] : [{ index, column, option, rank: false }]
    })
    const labels = set.counted === null ? (members[0]?.column.declared?.labels ?? {}) : {}
    settle(guesses, members, {
      type: 'set',
      question: set.label || set.name,
      counted: set.counted,
      labels,
      code: 'declaredSet',
    })
  }
  for (const members of groups(sheet.columns, guesses)) {
    const [first] = members
    const question = first?.column.description.part?.question ?? ''
    const weak = first?.column.description.part?.weak === true
    const kind = weak ? (members.every(isMarked) ? 'set' : null) : kindOf(members)
    if (kind === 'set')
      settle(guesses, members, { type: 'set', question, counted: null, labels: {}, code: 'optionColumns' })
    else if (kind === 'ranks')
      settle(guesses, members, { type: 'ranking', question, counted: null, labels: {}, code: 'rankColumns' })
    else if (kind === 'choices') {
      const named = members.map((member) => ({ ...member, option: '' }))
      settle(guesses, named, { type: 'ranking', question, counted: null, labels: {}, code: 'rankColumns' })
    }
  }
  return guesses
}

function groups(columns: readonly GuessColumn[], taken: ReadonlyMap<number, unknown>): Member[][] {
  const byKey = new Map<string, Member[]>()
  for (const [index, column] of columns.entries()) {
    const { part, fixed } = column.description
    if (part === undefined || fixed !== undefined || taken.has(index)) continue
    const member = { index, column, option: part.option, rank: part.rank === true }
    byKey.set(part.key, [...(byKey.get(part.key) ?? []), member])
  }
  return [...byKey.values()].filter((members) => members.length > 1)
}

/** What the columns of one question are, by their answers; null: rows of a matrix, or nothing that can be told. */
function kindOf(members: readonly Member[]): 'set' | 'ranks' | 'choices' | null {
  const answered = members.filter(({ column }) => column.profile.answers > 0)
  if (answered.length === 0) return null
  if (answered.every(isMarked)) return 'set'
  if (members.every(({ rank }) => rank) && answered.every(({ column }) => column.profile.texts.size > 0))
    return 'choices'
  return areRanks(members) ? 'ranks' : null
}

/** Only 0 and 1, yes and no, or the option's own words where it was chosen. */
function isMarked({ column: { profile }, option }: Member): boolean {
  const numbers = [...profile.values.keys()].every(
    (value) => value === 0 || value === 1 || platformCode(value) !== null,
  )
  const wanted = comparableText(option)
  const texts = [...profile.texts.keys()].map(comparableText)
  const same = (text: string) =>
    text === wanted || text.replace(/^[a-z][.、]/, '') === wanted.replace(/^[a-z][.、]/, '')
  return numbers && (texts.every((text) => markers.has(text)) || (texts.length === 1 && texts.every(same)))
}

/**
 * Ranks, not marks: over all columns no rank is given more often than the one before it, none more often than there are
 * rankings, and none is higher than there are options.
 */
function areRanks(members: readonly Member[]): boolean {
  const totals = new Map<number, number>()
  let most = 0
  for (const { column } of members) {
    if (column.profile.texts.size > 0) return false
    let answers = 0
    for (const [value, count] of column.profile.values) {
      if (platformCode(value) !== null) continue
      if (!Number.isInteger(value) || value < 1 || value > members.length) return false
      totals.set(value, (totals.get(value) ?? 0) + count)
      answers += count
    }
    most = Math.max(most, answers)
  }
  const inOrder = Array.from({ length: members.length }, (_, rank) => totals.get(rank + 1) ?? 0)
  const first = inOrder[0] ?? 0
  return first >= most && first > 0 && inOrder.every((total, rank) => rank === 0 || total <= (inOrder[rank - 1] ?? 0))
}

interface Question {
  readonly type: 'set' | 'ranking'
  readonly question: string
  readonly counted: number | string | null
  readonly labels: Readonly<Record<string, string>>
  readonly code: 'optionColumns' | 'rankColumns' | 'declaredSet'
}

function settle(guesses: Map<number, ColumnGuess>, members: readonly Member[], question: Question): void {
  const [first, ...rest] = members
  if (first === undefined) return
  const options = members.map(({ option }) => option).filter((option) => option !== '')
  const columns = members.map(({ column, option }) => ({
    column: columnLetters(column.heading.column),
    option,
    ...(question.counted === null ? {} : { counted: question.counted }),
  }))
  const base = { scale: null, direction: null, missing: [] }
  guesses.set(first.index, {
    ...base,
    role: question.type === 'set' ? 'multipleResponse' : 'ranking',
    type: question.type,
    labels: question.labels,
    evidence: [evidence(question.code, { count: members.length, options: options.slice(0, 6).join('、') })],
    columns,
    question: question.question,
  })
  for (const { index } of rest) {
    guesses.set(index, { ...base, role: 'ignore', type: 'string', labels: {}, evidence: [], absorbed: true })
  }
}
