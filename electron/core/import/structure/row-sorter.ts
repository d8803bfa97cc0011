import type { SourceRow } from '../source/source.ts'
import { rowKind } from './row-kinds.ts'
import { cellAt, isBlank } from './table.ts'

/** Rows by which it is learnt how many cells a response fills, before the first row is judged. */
const learntFrom = 1000
/** Responses back to which a second heading is compared. */
const compared = 50

/**
 * Tells responses from what stands between and under them, row after row in one pass, so that a preview that has all rows
 * and an import that has none decide alike. Blank rows, totals and notes are no respondents wherever they stand; a second
 * table under the first ends the data.
 */
export class RowSorter {
  readonly totals: number[] = []
  readonly notes: number[] = []
  secondTable: number | null = null
  readonly #after: number
  readonly #last: number
  readonly #gaps: number[] = []
  readonly #recent: SourceRow[] = []
  #waiting: SourceRow[] | null = []
  #typicalWidth = 0
  #previous: number
  #lastResponse: number

  /**
   * @param after rows up to this number are the heading
   * @param last later rows are not looked at
   */
  constructor(after: number, last = Number.POSITIVE_INFINITY) {
    this.#after = after
    this.#last = last
    this.#previous = after
    this.#lastResponse = after
  }

  /** The data have ended: nothing that follows is a response. */
  get ended(): boolean {
    return this.secondTable !== null
  }

  /** Empty rows between responses, and between the responses and what follows them. */
  get blank(): readonly number[] {
    return this.#gaps.filter((number) => number <= this.#lastResponse + 1)
  }

  /** Takes the next row and adds the responses that are certain now to `responses`. */
  push(row: SourceRow, responses: SourceRow[]): void {
    if (row.number <= this.#after || row.number > this.#last || row.cells.every(isBlank)) return
    if (this.#waiting === null) {
      this.#judge(row, responses)
      return
    }
    this.#waiting.push(row)
    if (this.#waiting.length === learntFrom) this.end(responses)
  }

  /** To be called when no more rows come. */
  end(responses: SourceRow[]): void {
    const waiting = this.#waiting
    if (waiting === null) return
    this.#waiting = null
    this.#typicalWidth = median(waiting.map(filledCells))
    for (const row of waiting) this.#judge(row, responses)
  }

  #judge(row: SourceRow, responses: SourceRow[]): void {
    if (this.secondTable !== null) return
    const gap = row.number - this.#previous - 1
    if (gap > 0) {
      if (isNewHeading(row, this.#recent)) {
        this.secondTable = row.number
        return
      }
      if (gap <= 3) for (let number = this.#previous + 1; number < row.number; number++) this.#gaps.push(number)
      else this.#gaps.push(this.#previous + 1)
    }
    this.#previous = row.number
    const kind = rowKind(row, this.#typicalWidth)
    if (kind === 'totals') this.totals.push(row.number)
    else if (kind === 'note') this.notes.push(row.number)
    else {
      responses.push(row)
      this.#lastResponse = row.number
      this.#recent.push(row)
      if (this.#recent.length > compared * 4) this.#recent.splice(0, this.#recent.length - compared)
    }
  }
}

/** A row of words after a gap, in columns that held numbers before. */
function isNewHeading(row: SourceRow, recent: readonly SourceRow[]): boolean {
  const columns = [...row.cells.keys()].filter((column) => !isBlank(row.cells[column]))
  if (columns.length < 2 || recent.length < 2 || columns.some((column) => typeof cellAt(row, column) !== 'string'))
    return false
  const sample = recent.slice(-compared)
  const numeric = columns.filter(
    (column) => sample.filter((other) => typeof cellAt(other, column) === 'number').length > sample.length / 2,
  )
  return numeric.length >= 2 && numeric.length >= columns.length / 2
}

function filledCells(row: SourceRow): number {
  return row.cells.filter((cell) => !isBlank(cell)).length
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
