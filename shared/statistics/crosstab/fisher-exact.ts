/**
 * The two-sided p-value of Fisher's exact test of a 2 × 2 table of whole counts: the probability, with the margins given,
 * of all tables that are at most as likely as this one; R's `fisher.test`, with its tolerance of 1e-7 for ties. 1 when a
 * margin is 0.
 *
 * Probabilities are taken relative to the most likely table and built by their ratios, so there are no factorials to
 * overflow. Fisher (1935), The design of experiments.
 *
 * @example fisherExactPValue(3, 1, 1, 3) // 0.485714
 */
export function fisherExactPValue(a: number, b: number, c: number, d: number): number {
  const row = a + b
  const column = a + c
  const rest = d - a
  const lowest = Math.max(0, -rest)
  const highest = Math.min(row, column)
  const total = a + b + c + d
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((row + 1) * (column + 1)) / (total + 2))))
  /** How much likelier the table with x + 1 is than that with x. */
  const ratio = (x: number) => ((row - x) * (column - x)) / ((x + 1) * (rest + x + 1))
  const relative = new Float64Array(highest - lowest + 1)
  relative[mode - lowest] = 1
  for (let x = mode; x < highest; x++) relative[x + 1 - lowest] = (relative[x - lowest] as number) * ratio(x)
  for (let x = mode; x > lowest; x--) relative[x - 1 - lowest] = (relative[x - lowest] as number) / ratio(x - 1)
  const limit = (relative[a - lowest] as number) * (1 + 1e-7)
  let all = 0
  let unlikely = 0
  for (const probability of relative) {
    all += probability
    if (probability <= limit) unlikely += probability
  }
  return unlikely / all
}
