import type { Cell, SourceRow } from '../source/source.ts'
import { answerWord } from '../values/answer-word.ts'
import { codedLabel } from '../values/coded-label.ts'
import { missingWordKind } from '../values/missing-words.ts'
import { parseMark } from '../values/parse-mark.ts'
import { headsResults, rowKind } from './row-kinds.ts'
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
    const [first, ...others] = waiting
    const explained = first !== undefined && explainsColumns(first, others.slice(0, compared))
    if (explained) {
      this.notes.push(first.number)
      this.#previous = first.number
    }
    for (const row of explained ? others : waiting) this.#judge(row, responses)
  }

  #judge(row: SourceRow, responses: SourceRow[]): void {
    if (this.secondTable !== null) return
    const gap = row.number - this.#previous - 1
    const kind = rowKind(row, this.#typicalWidth)
    if (gap > 0) {
      if (kind === 'response' && isNewHeading(row, this.#recent)) {
        this.secondTable = row.number
        return
      }
      if (gap <= 3) for (let number = this.#previous + 1; number < row.number; number++) this.#gaps.push(number)
      else this.#gaps.push(this.#previous + 1)
    }
    this.#previous = row.number
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

/** A row of words after a gap, in columns that held numbers before, or with words that head a table of results. */
function isNewHeading(row: SourceRow, recent: readonly SourceRow[]): boolean {
  const columns = [...row.cells.keys()].filter((column) => !isBlank(row.cells[column]))
  const words = columns.every((column) => isText(cellAt(row, column)))
  if (columns.length < 2 || recent.length < 2 || !words) return false
  const sample = recent.slice(-compared)
  const answered = columns.some((column) => sample.some((other) => cellAt(other, column) === cellAt(row, column)))
  if (!answered && columns.slice(1).some((column) => headsResults(cellAt(row, column)))) return true
  const numeric = columns.filter(
    (column) => sample.filter((other) => isNumber(cellAt(other, column))).length > sample.length / 2,
  )
  return numeric.length >= 2 && numeric.length >= columns.length / 2
}

/** One row that says how to fill in the columns, `1-5分` above marks: words only, above nothing but numbers. */
function explainsColumns(row: SourceRow, others: readonly SourceRow[]): boolean {
  if (others.length < 5) return false
  const numeric = [...row.cells.keys()].filter((column) => {
    const below = others.map((other) => cellAt(other, column)).filter((cell) => !isBlank(cell))
    return below.length > others.length / 2 && below.filter(isNumber).length >= below.length * 0.9
  })
  const marks = numeric.filter((column) => !isBlank(cellAt(row, column)))
  return (
    marks.length >= 2 &&
    marks.some((column) => isNumber(cellAt(others[0] ?? row, column))) &&
    [...row.cells.keys()].every((column) => isBlank(cellAt(row, column)) || isText(cellAt(row, column))) &&
    marks.every((column) => isInstruction(cellAt(row, column)))
  )
}

/** No answer that stands in words by chance: neither a degree nor a reason to give none. */
function isInstruction(cell: Cell): boolean {
  return (
    typeof cell === 'string' && answerWord(cell) === null && missingWordKind(cell) === null && codedLabel(cell) === null
  )
}

function isText(cell: Cell): boolean {
  return typeof cell === 'string' && parseMark(cell) === null
}

/** In a text table every cell is text. */
function isNumber(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && parseMark(cell) !== null)
}

function filledCells(row: SourceRow): number {
  return row.cells.filter((cell) => !isBlank(cell)).length
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
