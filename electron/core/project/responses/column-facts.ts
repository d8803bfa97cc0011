import type { ColumnFacts } from '#shared/contract/columns.ts'
import { refuse } from '#shared/errors/refusal.ts'
import { histogram } from '#shared/statistics/counts/histogram.ts'
import { valueCountsOf } from '#shared/statistics/counts/value-counts-of.ts'
import { describe } from '#shared/statistics/descriptive/describe.ts'
import type { Column } from '#shared/survey/data-table.ts'
import { type MissingKind, missingKinds, type Variable } from '#shared/survey/variable.ts'
import type { Pieces } from '#shared/work/pieces.ts'
import type { Connection, ReadableProject } from '../file/handle.ts'
import { inPieces, type PiecesOptions } from '../file/in-pieces.ts'
import { readColumns } from '../survey/variable-rows.ts'
import { chosen, columnsInPieces } from './load-table.ts'

/** So many different numbers are shown one by one. */
const mostValues = 12
/** So many texts, the most frequent. */
const mostTexts = 6

/**
 * What the heading of a column tells: how many answered, why others did not, the answers and how often; others are answered
 * while a large column is read. Refuses `unknownVariable`.
 */
export function columnFacts(project: ReadableProject, name: string, options: PiecesOptions = {}): Promise<ColumnFacts> {
  return inPieces(project, (connection) => countFacts(connection, name), options)
}

function* countFacts(connection: Connection, name: string): Pieces<ColumnFacts> {
  const [variable] = chosen(readColumns(connection), [name])
  if (variable === undefined) return refuse('unknownVariable', { variable: name })
  const { columns, rowCount } = yield* columnsInPieces(connection, [variable], { asStored: true })
  const column = columns.get(name)
  return column === undefined
    ? refuse('unknownVariable', { variable: name })
    : yield* factsOf(column, variable, rowCount)
}

function* factsOf(column: Column, variable: Variable, total: number): Pieces<ColumnFacts> {
  return column.kind === 'numeric'
    ? yield* numericFacts(column.values, variable, total)
    : textFacts(column.codes, column.categories, variable, total)
}

function* numericFacts(stored: Float64Array, { missing }: Variable, total: number): Pieces<ColumnFacts> {
  const kindOf = new Map(missing.map(({ value, kind }) => [Number(value), kind]))
  const counts = new Map<MissingKind, number>()
  const answers = stored.filter((value) => {
    const kind = Number.isNaN(value) ? 'blank' : kindOf.get(value)
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    return kind === undefined
  })
  yield 1
  const different = valueCountsOf(answers, null)
  yield 1
  const { mean, sd, min, max } = describe(different)
  const single = different.values.length <= mostValues
  const bars = single
    ? Array.from(different.values, (value, at) => ({ value, to: null, count: different.weights[at] ?? 0 }))
    : histogram(different).map(({ from, to, count }) => ({ value: from, to, count }))
  return {
    total,
    answered: answers.length,
    missing: listed(counts),
    numbers: answers.length === 0 || mean === null || min === null || max === null ? null : { mean, sd, min, max },
    bars,
    others: 0,
  }
}

function textFacts(
  codes: Int32Array,
  categories: readonly string[],
  { missing, labels }: Variable,
  total: number,
): ColumnFacts {
  // Texts are read by their label; so are the codes that are no answer.
  const kindOf = new Map(missing.map(({ value, kind }) => [labels[String(value)] ?? String(value), kind]))
  const frequency = new Float64Array(categories.length)
  let blank = 0
  for (const code of codes) {
    if (code < 0) blank++
    else frequency[code] = (frequency[code] ?? 0) + 1
  }
  const counts = new Map<MissingKind, number>(blank === 0 ? [] : [['blank', blank]])
  let answered = 0
  let different = 0
  // The most frequent first; a million different texts are not sorted to find six.
  const bars: { value: string; to: null; count: number }[] = []
  for (const [code, value] of categories.entries()) {
    const count = frequency[code] ?? 0
    const kind = kindOf.get(value)
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + count)
    if (kind !== undefined || count === 0) continue
    answered += count
    different++
    if (bars.length === mostTexts && count <= (bars.at(-1)?.count ?? 0)) continue
    const place = bars.findIndex((bar) => bar.count < count)
    bars.splice(place === -1 ? bars.length : place, 0, { value, to: null, count })
    bars.length = Math.min(bars.length, mostTexts)
  }
  return { total, answered, missing: listed(counts), numbers: null, bars, others: different - bars.length }
}

function listed(counts: ReadonlyMap<MissingKind, number>) {
  return missingKinds.flatMap((kind) => {
    const count = counts.get(kind) ?? 0
    return count === 0 ? [] : [{ kind, count }]
  })
}
