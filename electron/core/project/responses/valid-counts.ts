import type { Connection, ReadableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { raw } from '../file/statement.ts'
import { readColumnNamed } from '../survey/variable-rows.ts'
import { answerColumn } from './answer-column.ts'
import { columnBuilder } from './column-builder.ts'
import { countExcluded, countIn, readRanges } from './response-ranges.ts'
import { type StoredAnswer, scanResponses } from './scan-responses.ts'

interface ValidCount {
  /** What the wave is called; null: all responses together. */
  readonly wave: string | null
  /** Responses in the file, excluded ones too. */
  readonly total: number
  readonly valid: number
}

/**
 * How many responses the file holds and how many of them are valid (有效), first of all together, then of each wave in
 * order of first appearance. Responses without a wave are in the first line only; so are all as long as the project has no
 * such variable (a template may name one before there are data).
 */
export function validCounts(project: ReadableProject, waveVariable: string | null): ValidCount[] {
  return reading(project, (connection) => {
    const ranges = readRanges(connection)
    const total = countIn(ranges)
    const all = { wave: null, total, valid: total - countExcluded(connection, ranges) }
    const variable = waveVariable === null ? null : readColumnNamed(connection, waveVariable)
    if (!variable) return [all]
    if (variable.derivation !== undefined) {
      const counted = countDerived(connection, variable.columnNumber)
      return [all, ...summed(counted, waveNames({ ...variable, type: 'nominal' }, counted))]
    }
    const count = raw<[StoredAnswer, number, number]>(
      connection,
      `SELECT ${answerColumn(variable.columnNumber)}, count(*), sum(excluded_reason IS NULL) FROM response
       WHERE id BETWEEN ? AND ? GROUP BY 1 ORDER BY min(id)`,
    )
    const groups = ranges.flatMap(({ first, last }) => count.all(first, last))
    return [all, ...summed(groups, waveNames({ ...variable, type: 'nominal' }, groups))]
  })
}

/** The same groups for a variable whose values are nowhere stored. */
function countDerived(connection: Connection, columnNumber: number): [StoredAnswer, number, number][] {
  const groups = new Map<StoredAnswer, [StoredAnswer, number, number]>()
  for (const includeExcluded of [true, false]) {
    scanResponses(connection, [columnNumber], { includeExcluded }, (rows) => {
      for (const row of rows) {
        const value = row[1] ?? null
        const group = groups.get(value) ?? [value, 0, 0]
        groups.set(value, group)
        group[includeExcluded ? 1 : 2]++
      }
    })
  }
  return [...groups.values()]
}

/** What each group is called, read as a text column; null where the code is no answer. */
function waveNames(
  variable: Parameters<typeof columnBuilder>[0],
  groups: readonly (readonly [StoredAnswer, number, number])[],
): (string | null)[] {
  const builder = columnBuilder(variable, groups.length)
  builder.take(groups, 0, 0)
  const column = builder.finish()
  if (column.kind !== 'text') return []
  return Array.from(column.codes, (code) => column.categories[code] ?? null)
}

/** Two codes with one label are one wave, as are the groups of two imports. */
function summed(
  groups: readonly (readonly [StoredAnswer, number, number])[],
  names: readonly (string | null)[],
): ValidCount[] {
  const counts = new Map<string, ValidCount>()
  for (const [index, [, total, valid]] of groups.entries()) {
    const wave = names[index] ?? null
    if (wave === null) continue
    const known = counts.get(wave)
    counts.set(wave, { wave, total: total + (known?.total ?? 0), valid: valid + (known?.valid ?? 0) })
  }
  return [...counts.values()]
}
