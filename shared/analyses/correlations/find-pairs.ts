import type { Correlation } from '../../statistics/correlation/correlation.ts'
import { jointCellsOf } from '../../statistics/correlation/joint-cells.ts'
import { kendall } from '../../statistics/correlation/kendall.ts'
import { productMoment } from '../../statistics/correlation/product-moment.ts'
import { spearman } from '../../statistics/correlation/spearman.ts'
import { valueCodesOf } from '../../statistics/counts/value-codes.ts'
import type { Moments } from '../../statistics/moments/moments.ts'
import { effectiveSize } from '../../statistics/weighting/effective-size.ts'
import type { CorrelationsOptions } from './options.ts'
import { pairMoments, pairsOf } from './pearson-statistics.ts'
import type { CorrelationsStatistics } from './summarise.ts'

type FoundPair = Correlation & { readonly n: number }

/** The correlation of every pair of variables, in the order of `pairsOf`. */
export function findPairs(statistics: CorrelationsStatistics, options: CorrelationsOptions): FoundPair[] {
  if (statistics.kind === 'pearson') return pairMoments(statistics.of).map((moments) => pearson(moments, options.level))
  const { columns, weights } = statistics
  const coded = withoutGaps(columns, options).map(valueCodesOf)
  const correlate = options.method === 'kendall' ? kendall : spearman
  return pairsOf(coded.length).flatMap(([i, j]) => {
    const x = coded[i]
    const y = coded[j]
    if (!x || !y) return []
    const joint = jointCellsOf(x, y, weights)
    return [{ n: joint.n, ...correlate(joint, options.level) }]
  })
}

function pearson({ n, weight, squaredWeight, products }: Moments, level: number): FoundPair {
  const [xx = 0, xy = 0, , yy = 0] = products
  return { n, ...productMoment({ xx, yy, xy }, effectiveSize(weight, squaredWeight), level) }
}

/** With listwise deletion a row with one gap is all gaps. */
function withoutGaps(columns: readonly Float64Array[], { missing }: CorrelationsOptions): readonly Float64Array[] {
  if (missing === 'pairwise') return columns
  const complete = (row: number) => columns.every((column) => !Number.isNaN(column[row]))
  return columns.map((column) => column.map((value, row) => (complete(row) ? value : Number.NaN)))
}
