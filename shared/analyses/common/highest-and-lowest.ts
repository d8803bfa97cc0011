/** The entries with the highest and the lowest value, the first of equals; null when no entry has a value. */
export function highestAndLowest<Entry>(
  entries: readonly Entry[],
  value: (entry: Entry) => number | null,
): { highest: Entry; lowest: Entry } | null {
  const known = entries.flatMap((entry) => {
    const size = value(entry)
    return size === null ? [] : [{ entry, size }]
  })
  const [first] = known
  if (!first) return null
  let highest = first
  let lowest = first
  for (const candidate of known) {
    if (candidate.size > highest.size) highest = candidate
    if (candidate.size < lowest.size) lowest = candidate
  }
  return { highest: highest.entry, lowest: lowest.entry }
}
