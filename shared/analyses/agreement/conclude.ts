import { refuse } from '../../errors/refusal.ts'
import { cohenKappa } from '../../statistics/agreement/cohen-kappa.ts'
import { fleissKappa } from '../../statistics/agreement/fleiss-kappa.ts'
import { normalQuantile } from '../../statistics/distributions/normal-quantile.ts'
import { squareMatrix } from '../../statistics/matrix/square-matrix.ts'
import { effectiveSize } from '../../statistics/weighting/effective-size.ts'
import type { NamedCategory } from '../common/named-categories.ts'
import { orNull } from '../common/result.ts'
import type { SampleFacts } from '../common/sample.ts'
import { verdictOf } from '../validity-bands.ts'
import { agreementNotes } from './notes.ts'
import type { AgreementOptions } from './options.ts'
import { orderCategories } from './order-categories.ts'
import type { AgreementResult } from './result.ts'
import type { AgreementStatistics } from './summarise.ts'

const cohenMethods = { none: 'kappaUnweighted', linear: 'kappaLinear', quadratic: 'kappaQuadratic' } as const

export function concludeAgreement(
  statistics: AgreementStatistics,
  options: AgreementOptions,
  facts: SampleFacts,
): AgreementResult {
  const { raters, weights, bands } = options
  const { n, weight, wholeWeights, squaredWeight } = statistics
  const sampleSize = wholeWeights ? weight : effectiveSize(weight, squaredWeight)
  if (sampleSize < 2) refuse('tooFewCases', { n, needed: 2, nTotal: facts.nTotal })
  const categories = orderCategories(statistics, options)
  const scale = sampleSize / weight
  const cohen = raters.length === 2 ? cohenPart(statistics, categories, options, scale) : undefined
  const of = (counts: ReadonlyMap<string, number>) =>
    Float64Array.from(categories, ({ value }) => counts.get(String(value)) ?? 0)
  const totals = of(sumMaps(statistics.marginals)).map((count) => count * scale)
  const squares = of(statistics.squares).map((square) => square * scale)
  const fleiss = fleissKappa({ subjects: sampleSize, raters: raters.length, totals, squares })
  const two = raters.length === 2
  const main = cohen ? cohen.value : orNull(fleiss.value)
  return {
    n,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes: agreementNotes(statistics, options, facts, categories),
    method: {
      id: two ? cohenMethods[weights] : 'fleissKappa',
      references: two
        ? [weights === 'none' ? 'cohen1960' : 'cohen1968', 'fleissCohenEveritt1969', 'fleiss1971', 'landisKoch1977']
        : ['fleiss1971', 'landisKoch1977'],
    },
    raters: [...raters],
    weights,
    sampleSize,
    ...(cohen ? { cohenKappa: cohen } : {}),
    fleissKappa: {
      value: orNull(fleiss.value),
      se: orNull(fleiss.se),
      z: orNull(fleiss.z),
      p: orNull(fleiss.p),
      agreement: fleiss.agreement,
      expected: fleiss.expected,
    },
    percentAgreement: 100 * fleiss.agreement,
    percentUnanimous: (100 * statistics.unanimous) / weight,
    categories: categories.map(({ name }, j) => {
      const { share = 0, value = Number.NaN, z = Number.NaN, p = Number.NaN } = fleiss.categories[j] ?? {}
      return { name, share, kappa: orNull(value), z: orNull(z), p: orNull(p) }
    }),
    marginals: raters.map((name, rater) => ({ name, counts: [...of(statistics.marginals[rater] ?? new Map())] })),
    ...(two ? { cells: cellsOf(statistics, categories) } : {}),
    verdict: verdictOf(main, bands),
  }
}

function cohenPart(
  { cells }: AgreementStatistics,
  categories: readonly NamedCategory[],
  { weights, level }: AgreementOptions,
  scale: number,
) {
  const keys = categories.map(({ value }) => String(value))
  const table = squareMatrix(keys.length, (i, j) => scale * (cells.get(keys[i] ?? '')?.get(keys[j] ?? '') ?? 0))
  const { value, se, z, p, agreement, expected } = cohenKappa(table, weights)
  const reach = normalQuantile(1 - (1 - level) / 2) * se
  const ci = Number.isFinite(value + reach + z) ? { level, lower: value - reach, upper: value + reach } : null
  return { value: orNull(value), se: orNull(se), z: orNull(z), p: orNull(p), ci, agreement, expected }
}

function cellsOf({ cells }: AgreementStatistics, categories: readonly NamedCategory[]) {
  return categories.flatMap((row) =>
    categories.map((column) => ({
      row: row.name,
      column: column.name,
      count: cells.get(String(row.value))?.get(String(column.value)) ?? 0,
    })),
  )
}

function sumMaps(maps: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const map of maps) for (const [key, value] of map) sums.set(key, value + (sums.get(key) ?? 0))
  return sums
}
