/**
 * Row numbers as a person writes them: "1", "1-2", "1,2", "1、2"; empty for none. null where it is none of these.
 *
 * @example parseRowNumbers('1-2') // [1, 2]
 */
export function parseRowNumbers(text: string): number[] | null {
  const parts = text
    .normalize('NFKC')
    .split(/[,、\s]+/)
    .filter((part) => part !== '')
  const rows = new Set<number>()
  for (const part of parts) {
    const [, first, last] = /^(\d+)(?:[-–~](\d+))?$/.exec(part) ?? []
    if (first === undefined) return null
    const from = Number(first)
    const to = Number(last ?? first)
    if (from < 1 || to < from || to - from > 20) return null
    for (let row = from; row <= to; row++) rows.add(row)
  }
  return [...rows].sort((a, b) => a - b)
}

/** The same in the other direction: [1, 2] as "1-2". */
export function formatRowNumbers(rows: readonly number[]): string {
  const first = rows[0]
  const last = rows.at(-1)
  if (first === undefined || last === undefined) return ''
  if (rows.length === 1) return String(first)
  return last - first === rows.length - 1 ? `${first}-${last}` : rows.join(', ')
}
