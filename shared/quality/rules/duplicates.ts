import { eachRow } from '../../work/each-row.ts'
import { type Pieces, partOf } from '../../work/pieces.ts'
import type { RuleHit } from '../define-rule.ts'

export const keptOfDuplicates = ['first', 'last', 'none'] as const
type Kept = (typeof keptOfDuplicates)[number]

/**
 * The rows that say the same as another one, without the one that is kept.
 *
 * @param keyOf what rows are compared by; null: the row is compared with nothing
 * @param shown the variables that show it
 */
export function* duplicates(
  rowCount: number,
  keyOf: (row: number) => string | null,
  kept: Kept,
  shown: readonly string[],
): Pieces<RuleHit[]> {
  const rowsOf = new Map<string, number[]>()
  /** How many rows say the same as each that is hit. */
  const times = new Uint32Array(rowCount)
  const grouping = eachRow(rowCount, (row) => {
    const key = keyOf(row)
    if (key === null) return
    const rows = rowsOf.get(key)
    if (rows === undefined) rowsOf.set(key, [row])
    else rows.push(row)
  })
  yield* partOf(grouping, 0, 0.8)
  const groups = rowsOf.values()
  const counting = eachRow(rowsOf.size, () => {
    const rows = groups.next().value ?? []
    if (rows.length < 2) return
    const own = kept === 'none' ? -1 : kept === 'first' ? rows[0] : rows.at(-1)
    for (const row of rows) if (row !== own) times[row] = rows.length
  })
  yield* partOf(counting, 0.8, 0.9)
  const hits: RuleHit[] = []
  const listing = eachRow(rowCount, (row) => {
    const count = times[row] ?? 0
    if (count > 0) hits.push({ row, shown, details: { count } })
  })
  yield* partOf(listing, 0.9, 1)
  return hits
}
