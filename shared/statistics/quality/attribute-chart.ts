import { type ControlLimits, threeSigma } from './control-limits.ts'

export type AttributeKind = 'p' | 'np' | 'c' | 'u'

/**
 * The charts of counts: p (share of a size), np (number in equal sizes), c (number of events), u (events per unit of size).
 * Shares and rates are pooled, Σ counts / Σ sizes; p and np have binomial, c and u Poisson deviations.
 *
 * @param sizes above 0, one a count; not looked at for c; all equal for np
 * @example attributeChart('c', [4, 1, 4], [1, 1, 1]).ucl[0] // 8.196152 (3 + 3·√3)
 */
export function attributeChart(
  kind: AttributeKind,
  counts: readonly number[],
  sizes: readonly number[],
): ControlLimits {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const size = sizes.reduce((sum, one) => sum + one, 0)
  const pooled = kind === 'c' ? total / counts.length : total / size
  const rates = counts.map((count, i) => count / (sizes[i] ?? 1))
  const same = (value: number) => counts.map(() => value)
  const by = (value: (n: number) => number) => sizes.map(value)
  switch (kind) {
    case 'p':
      return threeSigma(
        rates,
        same(pooled),
        by((n) => Math.sqrt((pooled * (1 - pooled)) / n)),
        { low: 0, high: () => 1 },
      )
    case 'np':
      return threeSigma(
        counts,
        by((n) => n * pooled),
        by((n) => Math.sqrt(n * pooled * (1 - pooled))),
        {
          low: 0,
          high: (i) => sizes[i] ?? 0,
        },
      )
    case 'c':
      return threeSigma(counts, same(pooled), same(Math.sqrt(pooled)), { low: 0 })
    case 'u':
      return threeSigma(
        rates,
        same(pooled),
        by((n) => Math.sqrt(pooled / n)),
        { low: 0 },
      )
  }
}
