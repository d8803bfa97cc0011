import type { MappedVariable } from '#shared/survey/import-mapping.ts'
import { sourceColumn } from '#shared/survey/source-column.ts'
import type { Converted } from '../convert/converted.ts'
import { cellAddress } from '../source/cell-address.ts'
import { columnIndex } from '../source/column-index.ts'
import type { SourceRow } from '../source/source.ts'
import type { ProblemList } from './problem-list.ts'

/**
 * Nobody reads and answers an item in less than two seconds (Huang et al. 2012, Journal of Business and Psychology 27,
 * 99-114); a form open for more than ten times the median was left alone meanwhile (rule of thumb).
 */
const secondsPerItem = 2
const timesMedian = 10

/** Watches how long responses took. */
export function durationWatch(variables: readonly MappedVariable[], problems: ProblemList) {
  const index = variables.findIndex(({ role }) => role === 'duration')
  const variable = variables[index]
  const limit = secondsPerItem * variables.filter(({ role }) => role === 'item').length
  const column = columnIndex(sourceColumn(variable?.column ?? 'A').letters ?? 'A')
  const rows: number[] = []
  const seconds: number[] = []
  return {
    see(row: SourceRow, cells: readonly Converted[]) {
      const cell = cells[index]
      if (cell === undefined || cell.missing !== null || typeof cell.value !== 'number') return
      rows.push(row.number)
      seconds.push(cell.value)
    },
    report() {
      if (variable === undefined || seconds.length < 5) return
      const sorted = Float64Array.from(seconds).sort()
      const median = sorted[Math.floor(sorted.length / 2)] ?? 0
      for (const [at, value] of seconds.entries()) {
        const place = { cell: cellAddress(column, rows[at] ?? 0), variable: variable.name }
        if (value < limit) problems.add('speeder', 'info', { seconds: value, limit, median }, place)
        if (value > timesMedian * median && median > 0)
          problems.add('durationOutlier', 'info', { seconds: value, median }, place)
      }
    },
  }
}
