import { normalCdf } from '../distributions/normal-cdf.ts'

/** A test of the number of runs; p-values are one-sided and null where the number cannot vary. */
export interface RunsTest {
  readonly observed: number
  readonly expected: number
  /** Points in the longest run. */
  readonly longest: number
  /** Probability of so few runs by chance, or fewer. */
  readonly pFewer: number | null
  /** Probability of so many runs by chance, or more. */
  readonly pMore: number | null
}

/**
 * Runs about the median: a run is a stretch of points on one side, a point on the median counts as below (Minitab's run
 * chart). With m points above and n not above: expected 1 + 2mn/N, variance 2mn(2mn − N)/(N²(N − 1)); normal approximation
 * without continuity correction. Few runs are clusters, many are mixtures. Wald & Wolfowitz (1940).
 *
 * @param values in time order
 * @example runsAboutMedian([1, 2, 5, 6], 3.5).expected // 3
 */
export function runsAboutMedian(values: readonly number[], median: number): RunsTest {
  const sides = values.map((value) => value > median)
  const total = values.length
  const product = 2 * sides.filter(Boolean).length * sides.filter((above) => !above).length
  const variance = (product * (product - total)) / (total ** 2 * (total - 1))
  return { ...counted(sides), ...tested(counted(sides).observed, 1 + product / total, variance) }
}

/**
 * Runs up and down: a run is a stretch of rises or of falls and ends when the direction changes; equal neighbours carry the
 * direction on (Minitab's run chart). Expected (2N − 1)/3, variance (16N − 29)/90; normal approximation without continuity
 * correction. Few runs are trends, many are oscillation. Levene & Wolfowitz (1944).
 *
 * @param values in time order, at least two
 */
export function runsUpDown(values: readonly number[]): RunsTest {
  const rises: boolean[] = []
  // Neighbours equal before anything has moved belong to the first run.
  let waiting = 0
  for (let i = 1; i < values.length; i++) {
    const change = (values[i] ?? 0) - (values[i - 1] ?? 0)
    const before = rises.at(-1)
    if (change === 0 && before === undefined) waiting++
    else rises.push(change === 0 ? before === true : change > 0)
  }
  const [first] = rises
  const directions = first === undefined ? [] : [...new Array<boolean>(waiting).fill(first), ...rises]
  const total = values.length
  const { observed, longest } = counted(directions)
  return {
    observed,
    // A run of k steps has k + 1 points.
    longest: longest === 0 ? 0 : longest + 1,
    ...(observed === 0
      ? { expected: (2 * total - 1) / 3, pFewer: null, pMore: null }
      : tested(observed, (2 * total - 1) / 3, (16 * total - 29) / 90)),
  }
}

function counted(sides: readonly boolean[]): { observed: number; longest: number } {
  let observed = 0
  let longest = 0
  let length = 0
  for (const [i, side] of sides.entries()) {
    const continues = i > 0 && side === sides[i - 1]
    length = continues ? length + 1 : 1
    if (!continues) observed++
    longest = Math.max(longest, length)
  }
  return { observed, longest }
}

function tested(observed: number, expected: number, variance: number) {
  const z = (observed - expected) / Math.sqrt(variance)
  return variance > 0
    ? { observed, expected, pFewer: normalCdf(z), pMore: normalCdf(-z) }
    : { observed, expected, pFewer: null, pMore: null }
}
