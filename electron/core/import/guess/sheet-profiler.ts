import type { SourceRow } from '../source/source.ts'
import type { ColumnHeading } from '../structure/column-headings.ts'
import { cellAt } from '../structure/table.ts'
import { type ColumnProfile, ColumnProfiler } from './column-profile.ts'

/** What was counted of one column. */
export interface ProfiledColumn {
  readonly profile: ColumnProfile
  /** The formula of its first computed cell. */
  readonly formula: string | null
}

/** Counts the cells of all columns row by row, so that no row has to be kept. */
export class SheetProfiler {
  readonly #columns: readonly { readonly at: number; readonly profiler: ColumnProfiler; formula: string | null }[]

  constructor(headings: readonly ColumnHeading[]) {
    this.#columns = headings.map(({ column }) => ({ at: column, profiler: new ColumnProfiler(), formula: null }))
  }

  add(row: SourceRow): void {
    for (const column of this.#columns) {
      const own = row.formulas?.[column.at] ?? null
      column.formula ??= own
      column.profiler.add(cellAt(row, column.at), own !== null)
    }
  }

  /** In the order of the headings. */
  columns(): ProfiledColumn[] {
    return this.#columns.map(({ profiler, formula }) => ({ profile: profiler.profile(), formula }))
  }
}
