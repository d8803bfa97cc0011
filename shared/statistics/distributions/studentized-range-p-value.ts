import { normalCdf } from './normal-cdf.ts'

const innerStep = 0.2
/** Beyond this many standard deviations nothing is left of a normal density. */
const reach = 10

/**
 * The upper tail of the studentized range: how likely the range of `groups` independent standard normal values, divided
 * by an independent estimate of their standard deviation with `df` degrees of freedom (a real number, or Infinity), is to
 * exceed q; R's `ptukey(q, groups, df, lower.tail = FALSE)`, but relatively exact in the far tail too.
 *
 * Both integrals run over smooth integrands that fall off like a normal density or faster, where the trapezoidal rule
 * converges exponentially; each is divided by the integral of its own density by the same rule, which takes the place of
 * its constant. The outer one runs over u = ln s, s² = χ²/df.
 *
 * Tukey (1953), The problem of multiple comparisons; Copenhaver & Holland (1988), J. Statist. Comput. Simul. 30, 1-15.
 *
 * @example studentizedRangePValue(3.958293, 4, 20) // 0.05
 */
export function studentizedRangePValue(q: number, groups: number, df: number): number {
  if (!(q >= 0 && groups >= 2 && df > 0)) return Number.NaN
  if (df === Number.POSITIVE_INFINITY) return rangeTail(q, groups)
  const spread = 1 / Math.sqrt(2 * df)
  const step = Math.min(0.1, 0.3 * spread)
  const end = Math.min(12 * spread, 3)
  let total = 0
  let tail = 0
  for (let u = -45 / df - 12 * spread; u <= end; u += step) {
    const density = Math.exp(df * (u - Math.expm1(2 * u) / 2))
    if (density === 0) continue
    total += density
    tail += density * rangeTail(q * Math.exp(u), groups)
  }
  return Math.min(1, tail / total)
}

/** The upper tail of the range of `groups` standard normal values: ∫ φ(z) {Φ(z)ᵐ − [Φ(z) − Φ(z − w)]ᵐ} dz over ∫ φ Φᵐ. */
function rangeTail(width: number, groups: number): number {
  const others = groups - 1
  let total = 0
  let tail = 0
  for (let z = -reach; z <= width + reach; z += innerStep) {
    const below = normalCdf(z)
    const density = Math.exp((-z * z) / 2) * below ** others
    if (density === 0) continue
    total += density
    tail -= density * Math.expm1(others * Math.log1p(-normalCdf(z - width) / below))
  }
  return Math.min(1, tail / total)
}
