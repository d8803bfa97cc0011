import { normalCdf } from './normal-cdf.ts'

/** From here on the tail of a normal range is 0 in double precision. */
const widest = 70
/** Beyond this many standard deviations nothing is left of a normal density. */
const reach = 8

/**
 * The upper tail of the studentized range: how likely the range of `groups` independent standard normal values, divided
 * by an independent estimate of their standard deviation with `df` degrees of freedom (a real number, or Infinity), is to
 * exceed q; R's `ptukey(q, groups, df, lower.tail = FALSE)`, but relatively exact in the far tail too.
 *
 * Both integrals run over smooth integrands that fall off like a normal density or faster, where the trapezoidal rule
 * converges exponentially. The outer one runs over u = ln s, s² = χ²/df, from its mode to both sides, and is divided by the
 * integral of its density by the same rule, which takes the place of the constant.
 *
 * Tukey (1953), The problem of multiple comparisons; Copenhaver & Holland (1988), J. Statist. Comput. Simul. 30, 1-15.
 *
 * @example studentizedRangePValue(3.958293, 4, 20) // 0.05
 */
export function studentizedRangePValue(q: number, groups: number, df: number): number {
  if (!(q >= 0 && groups >= 2 && df > 0)) return Number.NaN
  const grid = normalGrid(groups)
  if (df === Number.POSITIVE_INFINITY) return rangeTail(q, grid)
  const step = Math.min(0.12, 0.4 / Math.sqrt(2 * df))
  let total = 0
  let tail = 0
  for (const direction of [-1, 1]) {
    for (let i = direction < 0 ? 0 : 1; ; i++) {
      const u = direction * i * step
      const density = Math.exp(df * (u - Math.expm1(2 * u) / 2))
      const part = density * rangeTail(q * Math.exp(u), grid)
      total += density
      tail += part
      if (density < 1e-17 * total && part < 1e-17 * tail && (direction > 0 || density < 1e-17 * tail)) break
      if (density === 0) break
    }
  }
  return Math.min(1, tail / total)
}

/** What the inner integral needs at every z = i · step that it may visit, the first being −reach. */
interface NormalGrid {
  readonly others: number
  readonly step: number
  readonly below: Float64Array
  /** groups · φ(z) Φ(z)ᵐ · step */
  readonly density: Float64Array
}

function normalGrid(groups: number): NormalGrid {
  const others = groups - 1
  // The largest of many values varies little, which wants a finer step.
  const step = groups <= 20 ? 0.25 : 0.125
  const points = Math.floor((widest / 2 + 2 * reach) / step) + 1
  const below = Float64Array.from({ length: points }, (_, i) => normalCdf(i * step - reach))
  const scale = (groups * step) / Math.sqrt(2 * Math.PI)
  const density = below.map((share, i) => scale * Math.exp(-((i * step - reach) ** 2) / 2) * share ** others)
  return { others, step, below, density }
}

/** The upper tail of the range of normal values: groups ∫ φ(z) {Φ(z)ᵐ − [Φ(z) − Φ(z − w)]ᵐ} dz. */
function rangeTail(width: number, { others, step, below, density }: NormalGrid): number {
  if (width > widest) return 0
  // The integrand has its weight about half the width: there φ(z) and Φ(z − w) are balanced.
  const from = Math.max(0, Math.ceil(width / 2 / step))
  const to = Math.floor((Math.max(reach, width / 2 + reach) + reach) / step)
  let tail = 0
  for (let i = from; i <= to; i++) {
    const share = normalCdf(i * step - reach - width) / (below[i] as number)
    tail -= (density[i] as number) * Math.expm1(others * Math.log1p(-Math.min(1, share)))
  }
  return Math.min(1, tail)
}
