/**
 * The serial numbers that are keyed a second time in single entry: a random share of them, at least one, the same for the same
 * seed. Forms are ranked by a hash of seed and serial number, so that whoever keys the first pass cannot foresee which ones
 * will be looked at, and a form added later changes the sample by one form at most.
 *
 * @param share 0 to 1; 0: no sample
 * @example verificationSample([1, …, 30], 0.1, 7).length // 3
 */
export function verificationSample(serials: readonly number[], share: number, seed: number): number[] {
  if (share <= 0 || serials.length === 0) return []
  const size = Math.min(serials.length, Math.max(1, Math.ceil(serials.length * share - 1e-9)))
  return serials
    .map((serial) => ({ serial, rank: hash(seed, serial) }))
    .toSorted((a, b) => a.rank - b.rank || a.serial - b.serial)
    .slice(0, size)
    .map(({ serial }) => serial)
    .toSorted((a, b) => a - b)
}

/** The finaliser of MurmurHash3 (Appleby, public domain) over seed and number: 32 well mixed bits. */
function hash(seed: number, value: number): number {
  let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
