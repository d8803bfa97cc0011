import { contingency } from '../../statistics/crosstab/contingency.ts'
import { raoScottTest } from '../../statistics/crosstab/rao-scott.ts'
import type { ClassifiedCell } from '../common/classify.ts'
import { type NamedCategory, namedCategories } from '../common/named-categories.ts'
import { orNull } from '../common/result.ts'
import type { CrosstabTable } from './result.ts'

export interface TableNames {
  readonly rows: readonly NamedCategory[]
  readonly columns: readonly NamedCategory[]
}

/** The names of all rows and columns, so that a category is called the same in every layer. */
export function tableNames(cells: readonly ClassifiedCell[]): TableNames {
  const axis = (place: number) => namedCategories(cells.flatMap(({ categories }) => categories[place] ?? []))
  return { rows: axis(0), columns: axis(1) }
}

/** What the design-based test needs to know of weighted rows: those of the whole sample, and its degrees of freedom. */
export interface Design {
  readonly sample: number
  readonly df: number
}

/**
 * The table of these cells with its statistics; rows and columns without a case are left out.
 *
 * @param design null: not weighted, so that there is no test but Pearson's
 */
export function crosstabTable(
  cells: readonly ClassifiedCell[],
  names: TableNames,
  design: Design | null,
): CrosstabTable & { n: number } {
  const occurs = (place: number) => new Set(cells.map(({ categories }) => categories[place]?.value))
  const rows = names.rows.filter(({ value }) => occurs(0).has(value))
  const columns = names.columns.filter(({ value }) => occurs(1).has(value))
  const rowPlaces = new Map(rows.map(({ value }, i) => [value, i]))
  const columnPlaces = new Map(columns.map(({ value }, j) => [value, j]))
  const counts = rows.map(() => columns.map(() => 0))
  const squares = rows.map(() => columns.map(() => 0))
  for (const { categories, moments } of cells) {
    const i = rowPlaces.get(categories[0]?.value ?? '') ?? -1
    const j = columnPlaces.get(categories[1]?.value ?? '') ?? -1
    const [row, squared] = [counts[i], squares[i]]
    if (row) row[j] = (row[j] ?? 0) + moments.weight
    if (squared) squared[j] = (squared[j] ?? 0) + moments.squaredWeight
  }
  const { n, rowTotals, columnTotals, cells: grid, ...statistics } = contingency(counts)
  const weighted = counts.map((row, i) => row.map((weight, j) => ({ weight, squaredWeight: squares[i]?.[j] ?? 0 })))
  const table = cells.reduce((sum, { moments }) => sum + moments.n, 0)
  const all = grid.flat()
  const low = all.filter(({ expected }) => expected < 5).length
  return {
    n,
    cells: grid.flatMap((line, i) =>
      line.map(({ count, expected, adjustedResidual }, j) => ({
        row: rows[i]?.name ?? '',
        column: columns[j]?.name ?? '',
        count,
        expected,
        rowPercent: (count / (rowTotals[i] ?? 0)) * 100,
        columnPercent: (count / (columnTotals[j] ?? 0)) * 100,
        totalPercent: (count / n) * 100,
        adjustedResidual: orNull(adjustedResidual),
      })),
    ),
    rowTotals: totals(rows, rowTotals, n),
    columnTotals: totals(columns, columnTotals, n),
    ...statistics,
    raoScott: design && raoScottTest(weighted, { table, ...design }),
    lowExpected: {
      count: low,
      percent: (low / all.length) * 100,
      smallest: Math.min(...all.map(({ expected }) => expected)),
    },
  }
}

function totals(categories: readonly NamedCategory[], counts: readonly number[], n: number) {
  return categories.map(({ name, value }, i) => {
    const count = counts[i] ?? 0
    return { name, value, count, percent: (count / n) * 100 }
  })
}
