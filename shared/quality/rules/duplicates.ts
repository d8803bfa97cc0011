import type { RuleHit } from '../define-rule.ts'

export const keptOfDuplicates = ['first', 'last', 'none'] as const
type Kept = (typeof keptOfDuplicates)[number]

/**
 * The rows that say the same as another one, without the one that is kept.
 *
 * @param keyOf what rows are compared by; null: the row is compared with nothing
 * @param shown the variables that show it
 */
export function duplicates(
  rowCount: number,
  keyOf: (row: number) => string | null,
  kept: Kept,
  shown: readonly string[],
): RuleHit[] {
  const rowsOf = new Map<string, number[]>()
  for (let row = 0; row < rowCount; row++) {
    const key = keyOf(row)
    if (key === null) continue
    const rows = rowsOf.get(key)
    if (rows === undefined) rowsOf.set(key, [row])
    else rows.push(row)
  }
  const hits: RuleHit[] = []
  for (const rows of rowsOf.values()) {
    if (rows.length < 2) continue
    const own = kept === 'none' ? -1 : kept === 'first' ? rows[0] : rows.at(-1)
    for (const row of rows) if (row !== own) hits.push({ row, shown, details: { count: rows.length } })
  }
  return hits.toSorted((a, b) => a.row - b.row)
}
