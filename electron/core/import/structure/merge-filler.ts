import type { Area, Cell, SourceRow } from '../source/source.ts'
import { cellAt } from './table.ts'

interface Running {
  readonly column: number
  readonly cell: Cell
  readonly lastRow: number
}

/**
 * A cell merged down over several responses (one shop for ten of them) answers for all of them, up to the first row that is
 * no response.
 */
export class MergeFiller {
  readonly #byFirstRow = new Map<number, Area[]>()
  #running: Running[] = []
  #previous = 0

  constructor(merges: readonly Area[]) {
    for (const merge of merges) {
      if (merge.lastRow === merge.firstRow) continue
      const others = this.#byFirstRow.get(merge.firstRow)
      if (others === undefined) this.#byFirstRow.set(merge.firstRow, [merge])
      else others.push(merge)
    }
  }

  /** Takes the responses in their order. */
  filled(row: SourceRow): SourceRow {
    if (this.#byFirstRow.size === 0) return row
    const { number } = row
    const follows = number === this.#previous + 1
    this.#previous = number
    this.#running = follows ? this.#running.filter(({ lastRow }) => lastRow >= number) : []
    const additions = this.#running
    const starting = this.#byFirstRow.get(number) ?? []
    if (starting.length > 0) {
      const begun = starting.map(({ firstColumn, lastRow }) => ({
        column: firstColumn,
        cell: cellAt(row, firstColumn),
        lastRow,
      }))
      this.#running = [...this.#running, ...begun]
    }
    if (additions.length === 0) return row
    const cells = [...row.cells]
    for (const { column, cell } of additions) cells[column] = cell
    return { ...row, cells }
  }
}
