import { refuse } from '../../errors/refusal.ts'
import type { SquareMatrix } from '../../statistics/matrix/square-matrix.ts'
import type { Note } from '../define.ts'
import type { AhpOptions, Judgements } from './options.ts'
import { readMatrix } from './read-matrix.ts'

/** One expert's judgements as a matrix. */
export interface Expert {
  readonly name: string
  readonly share: number
  readonly matrix: SquareMatrix
}

/** Everyone's judgements, checked; refuses what is missing, contradictory or not positive, by the criteria's names. */
export function readExperts(options: AhpOptions): { experts: Expert[]; notes: Note[] } {
  const { criteria, matrix, judgements, experts } = options
  const repeated = criteria.find((name, i) => criteria.indexOf(name) !== i)
  if (repeated !== undefined) refuse('duplicateCriterion', { name: repeated })
  if ([matrix, judgements, experts].filter((form) => form !== undefined).length !== 1) refuse('judgementsNeeded')
  const notes: Note[] = []
  const read = (given: { matrix?: number[][] | undefined; judgements?: Judgements | undefined }): SquareMatrix => {
    if ((given.matrix === undefined) === (given.judgements === undefined)) refuse('judgementsNeeded')
    return readMatrix(criteria, given.matrix ?? fromJudgements(criteria, given.judgements ?? []), notes)
  }
  const list = (experts ?? [{ share: 1, matrix, judgements }]).map((expert, i): Expert => {
    if (Array.isArray(expert)) return { name: String(i + 1), share: 1, matrix: read({ matrix: expert }) }
    const name = 'name' in expert ? expert.name : undefined
    return { name: name ?? String(i + 1), share: expert.share, matrix: read(expert) }
  })
  return { experts: list, notes }
}

function fromJudgements(criteria: readonly string[], judgements: Judgements): number[][] {
  const rows = criteria.map((_, i) => criteria.map((__, j) => (i === j ? 1 : Number.NaN)))
  const place = (name: string) => {
    const index = criteria.indexOf(name)
    return index < 0 ? refuse('unknownCriterion', { name }) : index
  }
  const set = (i: number, j: number, value: number) => {
    const row = rows[i]
    if (row) row[j] = value
  }
  for (const { a, b, value } of judgements) {
    const i = place(a)
    const j = place(b)
    if (!(value > 0)) refuse('judgementNotPositive', { a, b, value })
    if (i === j && value !== 1) refuse('diagonalNotOne', { a, value })
    if (i !== j && !Number.isNaN(rows[i]?.[j])) refuse('judgementTwice', { a, b })
    set(i, j, value)
    set(j, i, 1 / value)
  }
  rows.forEach((row, i) => {
    const gap = row.findIndex(Number.isNaN)
    if (gap >= 0) refuse('judgementMissing', { a: criteria[i] ?? '', b: criteria[gap] ?? '' })
  })
  return rows
}
