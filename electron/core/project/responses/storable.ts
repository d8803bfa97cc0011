import type { StoredAnswer } from './scan-responses.ts'

const smallest = -1_000
const small = Array.from({ length: 2_001 }, (_, i) => BigInt(i + smallest))

/**
 * An answer as it is bound to a statement. Whole numbers go as integers: in a column of type ANY they then take one byte
 * instead of eight (10 MB instead of 37 for 100,000 × 40), and other tools show 5, not 5.0. better-sqlite3 binds a
 * JavaScript number as a double and a BigInt as an integer. The codes that occur are kept ready.
 *
 * @throws TypeError for NaN and infinity: a missing answer is null
 */
export function storable(answer: StoredAnswer): bigint | number | string | null {
  if (typeof answer !== 'number') return answer
  if (!Number.isFinite(answer)) throw new TypeError('An answer has to be finite')
  if (!Number.isSafeInteger(answer)) return answer
  return small[answer - smallest] ?? BigInt(answer)
}
