/** Rows chosen in the data grid, by place; `head` moves, `anchor` stays. */
export interface RowRange {
  readonly anchor: number
  readonly head: number
}

/** First and last row of a range, both included. */
export function bounds({ anchor, head }: RowRange): { readonly from: number; readonly to: number } {
  return { from: Math.min(anchor, head), to: Math.max(anchor, head) }
}

/** How many rows a range takes. */
export function rowCount(range: RowRange): number {
  const { from, to } = bounds(range)
  return to - from + 1
}

/** Whether a row is among the chosen ones. */
export function isInRange(range: RowRange | null, row: number): boolean {
  if (range === null) return false
  const { from, to } = bounds(range)
  return from <= row && row <= to
}

/**
 * The range after Shift and an arrow key at `row`; it never leaves the `total` rows.
 *
 * @example extended(null, 4, 1, 10) // { anchor: 4, head: 5 }
 */
export function extended(range: RowRange | null, row: number, by: number, total: number): RowRange {
  const { anchor, head } = range ?? { anchor: row, head: row }
  return { anchor, head: Math.max(0, Math.min(total - 1, head + by)) }
}
