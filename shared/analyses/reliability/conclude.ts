import { refuse } from '../../errors/refusal.ts'
import { diagonal, type SquareMatrix, sumOf } from '../../statistics/matrix/square-matrix.ts'
import { correlationOf } from '../../statistics/moments/covariance.ts'
import { cronbachAlpha, hasVariance } from '../../statistics/reliability/cronbach-alpha.ts'
import { feldtInterval } from '../../statistics/reliability/feldt-interval.ts'
import { guttmanLambdas } from '../../statistics/reliability/guttman-lambdas.ts'
import { splitHalf } from '../../statistics/reliability/split-half.ts'
import { reliabilityBands } from '../bands.ts'
import { checkCases } from '../common/check-cases.ts'
import { orNull } from '../common/result.ts'
import type { SampleFacts } from '../common/sample.ts'
import { type ItemCovariances, itemCovariances } from './covariances.ts'
import { reliabilityItems } from './items.ts'
import { reliabilityNotes } from './notes.ts'
import { omegas } from './omegas.ts'
import type { ReliabilityOptions } from './options.ts'
import type { ReliabilityResult } from './result.ts'
import { summaries } from './summaries.ts'
import type { ReliabilityStatistics } from './summarise.ts'

export function concludeReliability(
  statistics: ReliabilityStatistics,
  options: ReliabilityOptions,
  facts: SampleFacts,
): ReliabilityResult {
  const items = itemCovariances(statistics, options)
  checkCases(items.n, items.weight, 2, facts)
  const { covariance, means } = items
  const constant = constantItems(items)
  if (constant.length === options.items.length) refuse('allConstant')
  const correlation = correlationOf(covariance)
  const variance = orNull(sumOf(covariance))
  const alpha = orNull(cronbachAlpha(covariance))
  const itemTable = reliabilityItems(options.items, items, correlation)
  const omega = omegas(covariance, correlation, constant.length > 0)
  const summary = summaries(means, covariance, correlation)
  const split = halves(covariance, options, alpha !== null)
  return {
    n: items.n,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes: reliabilityNotes({
      statistics,
      options,
      facts,
      items,
      constant,
      alpha,
      itemTable,
      summaries: Object.values(summary),
      split,
      omega,
    }),
    method: { id: 'cronbachAlpha', references: references(options, statistics.dichotomous) },
    k: options.items.length,
    alpha,
    standardizedAlpha: orNull(cronbachAlpha(correlation)),
    ci: alpha === null ? null : interval(alpha, items, options),
    scale: {
      mean: means.reduce((sum, mean) => sum + mean, 0),
      variance,
      sd: variance === null || variance < 0 ? null : Math.sqrt(variance),
    },
    items: itemTable,
    ...summary,
    guttman: lambdas(covariance),
    splitHalf: split,
    omegaTotal: omega.total,
    omegaStandardized: omega.standardized,
    ...(statistics.dichotomous ? { kr20: alpha } : {}),
    verdict: alpha === null ? null : verdictOf(alpha, options),
  }
}

/** Items without variance; what rounding leaves of a constant such as 0.1 counts as none. */
function constantItems({ covariance, means }: ItemCovariances): number[] {
  const variances = diagonal(covariance)
  return [...variances.keys()].filter((i) => (variances[i] ?? 0) <= ((means[i] ?? 0) * 1e-12) ** 2)
}

function interval(alpha: number, items: ItemCovariances, options: ReliabilityOptions) {
  if (items.effectiveN <= 1) return null
  const { level, lower, upper } = feldtInterval(alpha, items.effectiveN, options.items.length, options.level)
  return Number.isFinite(lower) && Number.isFinite(upper) ? { level, lower, upper } : null
}

function halves(covariance: SquareMatrix, options: ReliabilityOptions, defined: boolean) {
  const positions = Array.from({ length: covariance.size }, (_, i) => i)
  const half =
    options.split === 'oddEven'
      ? positions.filter((i) => i % 2 === 0)
      : positions.slice(0, Math.ceil(covariance.size / 2))
  const { items, correlation, spearmanBrownEqual, spearmanBrownUnequal, guttman } = splitHalf(covariance, half)
  return {
    split: options.split,
    items: [...items],
    correlation: orNull(correlation),
    spearmanBrownEqual: orNull(spearmanBrownEqual),
    spearmanBrownUnequal: orNull(spearmanBrownUnequal),
    guttman: defined ? orNull(guttman) : null,
  }
}

function lambdas(covariance: SquareMatrix) {
  const found = guttmanLambdas(covariance)
  const defined = hasVariance(
    sumOf(covariance),
    diagonal(covariance).reduce((sum, variance) => sum + variance, 0),
  )
  const keep = (value: number) => (defined ? orNull(value) : null)
  return {
    lambda1: keep(found.lambda1),
    lambda2: keep(found.lambda2),
    lambda3: keep(found.lambda3),
    lambda4: keep(found.lambda4),
    lambda5: keep(found.lambda5),
    lambda6: keep(found.lambda6),
  }
}

function verdictOf(alpha: number, { bands }: ReliabilityOptions): string | null {
  const byHeight = [...bands].sort((a, b) => b.from - a.from)
  return (byHeight.find((band) => alpha >= band.from) ?? byHeight.at(-1))?.verdict ?? null
}

/** What is cited: the statistics, the limit of item-total correlations, and the bands where they are the usual ones. */
function references({ bands }: ReliabilityOptions, isDichotomous: boolean): ReliabilityResult['method']['references'] {
  const isUsual =
    bands.length === reliabilityBands.length &&
    reliabilityBands.every(({ from, verdict }, i) => bands[i]?.from === from && bands[i]?.verdict === verdict)
  return [
    ...(['cronbach1951', 'feldt1965', 'guttman1945', 'horst1951', 'mcdonald1999', 'joreskog1967'] as const),
    ...(isDichotomous ? (['kuderRichardson1937'] as const) : []),
    'nunnallyBernstein1994',
    ...(isUsual ? (['georgeMallery2003'] as const) : []),
  ]
}
