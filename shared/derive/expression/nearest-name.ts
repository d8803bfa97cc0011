/**
 * The known name that was most likely meant: the one with the fewest changed characters, upper and lower case and full
 * width apart, if at most a third of it differs; null: none is near.
 *
 * @example nearestName('Q01', ['Q1', 'Q2', 'shop']) // 'Q1'
 */
export function nearestName(name: string, known: Iterable<string>): string | null {
  const wanted = comparable(name)
  let best: string | null = null
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of known) {
    const text = comparable(candidate)
    if (Math.abs(text.length - wanted.length) >= least) continue
    const distance = editDistance(wanted, text)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '').slice(0, 200)
}

/** Levenshtein's distance: characters put in, taken out or replaced. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
