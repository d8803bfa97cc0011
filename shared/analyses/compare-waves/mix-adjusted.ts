import { contingency } from '../../statistics/crosstab/contingency.ts'
import { normalPValue } from '../../statistics/distributions/normal-p-value.ts'
import { normalQuantile } from '../../statistics/distributions/normal-quantile.ts'
import type { CellMoments } from '../../statistics/moments/cell-moments.ts'
import { cellSummary } from '../common/cell-summary.ts'
import type { CompareWavesOptions } from './options.ts'
import type { MixAdjusted } from './result.ts'

/** One segment in the two waves; null where it does not occur. */
export interface SegmentPair {
  readonly name: string | null
  readonly value: string | number | null
  readonly from: CellMoments | null
  readonly to: CellMoments | null
}

/**
 * The change of the mean with the mix held still (direct standardisation): Σ q (later mean − earlier mean) over the
 * segments that occur in both waves, q their shares in the standard mix. The rest of the change is the mix's. The standard
 * error takes the shares as given. null when no segment occurs in both waves.
 *
 * Kitagawa (1955), J. Am. Stat. Assoc. 50, 1168-1194; with the average of both mixes it is her decomposition.
 */
export function mixAdjusted(
  segments: readonly SegmentPair[],
  change: number,
  options: CompareWavesOptions,
): MixAdjusted | null {
  const fromTotal = total(segments.map(({ from }) => from))
  const toTotal = total(segments.map(({ to }) => to))
  const shared = segments.map(({ from, to }) => from !== null && to !== null)
  const standard = segments.map(({ from, to }, i) => {
    if (!shared[i]) return 0
    const earlier = (from?.weight ?? 0) / fromTotal
    const later = (to?.weight ?? 0) / toTotal
    if (options.mixStandard === 'earlier') return earlier
    return options.mixStandard === 'later' ? later : (earlier + later) / 2
  })
  const sum = standard.reduce((all, share) => all + share, 0)
  if (sum === 0) return null
  let difference = 0
  let variance = 0
  segments.forEach(({ from, to }, i) => {
    if (!from || !to) return
    const share = (standard[i] ?? 0) / sum
    const before = cellSummary(from)
    const after = cellSummary(to)
    difference += share * (after.mean - before.mean)
    variance += share ** 2 * (before.variance / before.n + after.variance / after.n)
  })
  const se = Number.isFinite(variance) && variance > 0 ? Math.sqrt(variance) : null
  const reach = se === null ? null : normalQuantile((1 + options.level) / 2) * se
  return {
    difference,
    mixEffect: change - difference,
    se,
    p: se === null ? null : normalPValue(difference / se),
    ci: reach === null ? null : { level: options.level, lower: difference - reach, upper: difference + reach },
    standard: options.mixStandard,
    segments: segments.map(({ name, value, from, to }, i) => ({
      name,
      value,
      from: { n: from?.n ?? 0, share: (from?.weight ?? 0) / fromTotal, mean: from?.mean ?? null },
      to: { n: to?.n ?? 0, share: (to?.weight ?? 0) / toTotal, mean: to?.mean ?? null },
      standardShare: shared[i] ? (standard[i] ?? 0) / sum : null,
    })),
    mixTest: mixTest(segments),
  }
}

/** Chi-square of segment by wave, every wave counting with its effective size. */
function mixTest(segments: readonly SegmentPair[]): MixAdjusted['mixTest'] {
  const counts = [segments.map(({ from }) => from), segments.map(({ to }) => to)].map((wave) => {
    const weight = total(wave)
    const squared = wave.reduce((sum, moments) => sum + (moments?.squaredWeight ?? 0), 0)
    return wave.map((moments) => ((moments?.weight ?? 0) * weight) / squared)
  })
  return contingency(counts).chiSquare
}

function total(wave: readonly (CellMoments | null)[]): number {
  return wave.reduce((sum, moments) => sum + (moments?.weight ?? 0), 0)
}
