import { normalCdf } from '../distributions/normal-cdf.ts'

export interface RangeConstants {
  /** Mean of the range of n independent standard normal values. */
  readonly d2: number
  /** Standard deviation of that range. */
  readonly d3: number
}

/** Nodes and weights of the five-point Gauss rule on [−1, 1]. */
const nodes = [0, 0.538469310105683, -0.538469310105683, 0.906179845938664, -0.906179845938664]
const nodeWeights = [128 / 225, 0.478628670499366, 0.478628670499366, 0.236926885056189, 0.236926885056189]
/** Half the width of the normal density that counts: beyond it everything is under 1e-17. */
const reach = 8.75
const step = 0.125
const cache = new Map<number, RangeConstants>()

/**
 * The control chart constants d₂ and d₃ for samples of n (2 or more), by integration to about 1e-11 and not from the
 * printed tables with their three or four digits. E(W) = ∫P(W > w)dw and E(W²) = 2∫w·P(W > w)dw, where
 * P(W ≤ w) = n∫φ(x)(Φ(x + w) − Φ(x))ⁿ⁻¹dx (Tippett 1925).
 *
 * @example rangeConstants(2) // { d2: 1.128379 (2/√π), d3: 0.852502 }
 */
export function rangeConstants(n: number): RangeConstants {
  const known = cache.get(n)
  if (known) return known
  let mean = 0
  let square = 0
  const panel = 0.5
  for (let left = 0; left < 2 * reach; left += panel) {
    for (const [i, node] of nodes.entries()) {
      const width = left + (panel / 2) * (1 + node)
      const share = (panel / 2) * (nodeWeights[i] ?? 0) * (1 - rangeProbability(width, n))
      mean += share
      square += 2 * width * share
    }
  }
  const constants = { d2: mean, d3: Math.sqrt(square - mean ** 2) }
  cache.set(n, constants)
  return constants
}

/** P(W ≤ w): the trapezoid rule, exact to rounding for a smooth density that dies away at both ends. */
function rangeProbability(width: number, n: number): number {
  let sum = 0
  for (let x = -reach; x <= reach; x += step) {
    sum += Math.exp((-x * x) / 2) * (normalCdf(x + width) - normalCdf(x)) ** (n - 1)
  }
  return Math.min(1, (n * sum * step) / Math.sqrt(2 * Math.PI))
}
