import { comparableText } from '../values/comparable-text.ts'

/** How a name of one table was found in another. */
export interface NameMatch {
  /** Positions in the first and the second list. */
  readonly first: number
  readonly second: number
  /** `close`: not the same, but near enough to be proposed. */
  readonly how: 'exact' | 'normalised' | 'close'
}

/** From this similarity a name is proposed wherever it stands; between the same neighbours a looser one will do. */
const closeAnywhere = 0.75
const closeInPlace = 0.5

/**
 * Pairs the columns of two tables by name: equal, then equal but for width, case, spaces and question number, then close by
 * edit distance, the closest first. Each is used once; of names that occur several times the first goes with the first.
 *
 * @param fits whether two columns could hold the same thing, beyond their names
 */
export function matchNames(
  first: readonly string[],
  second: readonly string[],
  fits: (first: number, second: number) => boolean = () => true,
): NameMatch[] {
  const matches: NameMatch[] = []
  const left = new Set(first.keys())
  const right = new Set(second.keys())
  const take = (match: NameMatch) => {
    matches.push(match)
    left.delete(match.first)
    right.delete(match.second)
  }
  const byKey = (how: 'exact' | 'normalised', key: (name: string) => string) => {
    const waiting = new Map<string, number[]>()
    for (const index of right) {
      const own = key(second[index] ?? '')
      waiting.set(own, [...(waiting.get(own) ?? []), index])
    }
    for (const index of left) {
      const found = waiting.get(key(first[index] ?? ''))?.shift()
      if (found !== undefined) take({ first: index, second: found, how })
    }
  }
  byKey('exact', (name) => name)
  byKey('normalised', bareName)
  const before = (list: 'first' | 'second', index: number) =>
    matches.reduce<NameMatch | null>(
      (best, match) => (match[list] < index && (best === null || match[list] > best[list]) ? match : best),
      null,
    )
  const candidates = [...left].flatMap((one) =>
    [...right].flatMap((other) => {
      const likeness = similarity(bareName(first[one] ?? ''), bareName(second[other] ?? ''))
      const inPlace = before('first', one) === before('second', other)
      const enough = likeness >= closeAnywhere || (inPlace && likeness >= closeInPlace)
      return enough && fits(one, other) ? [{ one, other, likeness: likeness + (inPlace ? 0.1 : 0) }] : []
    }),
  )
  for (const { one, other } of candidates.sort((a, b) => b.likeness - a.likeness)) {
    if (left.has(one) && right.has(other)) take({ first: one, second: other, how: 'close' })
  }
  return matches.sort((a, b) => a.first - b.first)
}

/** A name as two waves of one survey share it: without question number, punctuation and spaces. */
function bareName(name: string): string {
  return comparableText(name)
    .replace(/^(?:第?\d{1,3}(?:题|[、.．:：)）])|q\d{1,3}[、.．:：_]?)(?=\D)/, '')
    .replace(/[\s，,。.、；;：:？?！!“”"'()（）_—-]/g, '')
}

/**
 * How alike two names are, 0 to 1: one less the edit distance (Levenshtein) by the longer name.
 *
 * @example similarity('等候时间', '等待时间') // 0.75
 */
export function similarity(first: string, second: string): number {
  const one = [...first].slice(0, 200)
  const two = [...second].slice(0, 200)
  const longer = Math.max(one.length, two.length)
  if (longer === 0) return 1
  let previous = Array.from({ length: two.length + 1 }, (_, index) => index)
  for (const [row, character] of one.entries()) {
    const current = [row + 1]
    for (const [column, other] of two.entries()) {
      const change = (previous[column] ?? 0) + (character === other ? 0 : 1)
      current.push(Math.min(change, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
    }
    previous = current
  }
  return 1 - (previous[two.length] ?? 0) / longer
}
