import type { ImportMapping, MappedVariable } from '#shared/survey/import-mapping.ts'
import { sourceColumn } from '#shared/survey/source-column.ts'
import type { Converted } from '../convert/converted.ts'
import { cellAddress } from '../source/cell-address.ts'
import { columnIndex } from '../source/column-index.ts'
import type { SourceRow } from '../source/source.ts'
import { durationWatch } from './duration-watch.ts'
import type { ProblemList } from './problem-list.ts'
import { sameAnswersWatch } from './same-answers-watch.ts'
import { sequenceWatch } from './sequence-watch.ts'

/** Fewer items in a block are answered alike by many content customers. */
const blockItems = 8

/** Watches whole responses: too fast, all marks alike, sent twice, dated in the future, numbers left out. */
export interface AnswerWatch {
  /** @param again the row was reported as a repetition already */
  see(row: SourceRow, cells: readonly Converted[], again: boolean): void
  report(): void
}

/** @param today ISO date */
export function answerWatch(
  { variables }: Pick<ImportMapping, 'variables'>,
  problems: ProblemList,
  today: string,
): AnswerWatch {
  const durations = durationWatch(variables, problems)
  const same = sameAnswersWatch(variables, problems)
  const sequence = sequenceWatch(variables, problems)
  const block = blockOf(variables)
  const dates = variables.flatMap((variable, index) => (variable.role === 'date' ? [{ variable, index }] : []))
  const id = Math.max(
    0,
    variables.findIndex(({ role }) => role === 'id'),
  )
  const idColumn = columnIndex(sourceColumn(variables[id]?.column ?? 'A').letters ?? 'A')
  return {
    see(row, cells, again) {
      durations.see(row, cells)
      sequence.see(cells)
      if (!again) same.see(row, cells, cellAddress(idColumn, row.number))
      const alike = marksAlike(block, cells)
      if (alike >= blockItems) {
        const place = { cell: cellAddress(idColumn, row.number) }
        problems.add('straightLine', 'info', { row: row.number, items: alike }, place)
      }
      for (const { variable, index } of dates) {
        const value = cells[index]?.value
        if (typeof value !== 'string' || value.slice(0, 10) <= today) continue
        const cell = cellAddress(columnIndex(sourceColumn(variable.column).letters ?? 'A'), row.number)
        problems.add('futureDate', 'warning', { value }, { cell, variable: variable.name })
      }
    },
    report() {
      durations.report()
      sequence.report()
    },
  }
}

/** The items of matrix questions, or of one scale where the file has no matrix: 0-based positions. */
function blockOf(variables: readonly MappedVariable[]): number[] {
  const items = variables.flatMap((variable, index) => (variable.role === 'item' ? [{ variable, index }] : []))
  const rows = items.filter(({ variable }) => (variable.question ?? '') !== '')
  const counts = new Map<string, number[]>()
  for (const { variable, index } of rows.length >= blockItems ? rows : items) {
    const key = `${variable.scale}`
    counts.set(key, [...(counts.get(key) ?? []), index])
  }
  return [...counts.values()].reduce((best, own) => (own.length > best.length ? own : best), [])
}

/** How many items of the block were answered, where all answers are one mark; 0 where they differ. */
function marksAlike(block: readonly number[], cells: readonly Converted[]): number {
  let first: number | string | null = null
  let given = 0
  for (const index of block) {
    const cell = cells[index]
    if (cell === undefined || cell.missing !== null || cell.value === null) continue
    if (first === null) first = cell.value
    else if (cell.value !== first) return 0
    given++
  }
  return given
}
