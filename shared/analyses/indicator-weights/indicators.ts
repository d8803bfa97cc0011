import { refuse } from '../../errors/refusal.ts'
import { at, type SquareMatrix, squareMatrix } from '../../statistics/matrix/square-matrix.ts'
import { correlationOf } from '../../statistics/moments/covariance.ts'
import { checkCases } from '../common/check-cases.ts'
import { itemCovariances } from '../common/item-covariances.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import type { DispersionOptions } from './options.ts'
import type { IndicatorColumn, IndicatorStatistics } from './summarise.ts'

/** The indicators after normalisation, which is linear: moments are carried over, no row is touched again. */
export interface Indicators {
  readonly n: number
  readonly columns: readonly {
    readonly name: string
    readonly mean: number
    readonly sd: number
    /** All answers are the same. */
    readonly constant: boolean
  }[]
  /** NaN in the rows and columns of constants. */
  readonly correlation: SquareMatrix
  /** On sample, missing answers and directions. */
  readonly notes: readonly Note[]
}

export function indicatorsOf(
  statistics: IndicatorStatistics,
  options: Pick<DispersionOptions, 'missing' | 'normalize'>,
  facts: SampleFacts,
): Indicators {
  const { columns, of, dropped } = statistics
  const { n, weight, pairs, means, covariance } = itemCovariances(of, options.missing)
  checkCases(Math.min(n, pairs?.smallest ?? n), weight, 2, facts)
  if (columns.every(({ min, max }) => min === max)) refuse('allConstant')
  const notes: Note[] = sampleNotes(facts)
  if (dropped > 0) notes.push({ code: 'casesDropped', details: { count: dropped } })
  if (options.normalize === 'none') {
    for (const { name, direction } of columns) {
      if (direction === 'low') notes.push({ code: 'directionIgnored', details: { variable: name } })
    }
  }
  const signs = columns.map(({ direction }) => (options.normalize !== 'none' && direction === 'low' ? -1 : 1))
  const raw = correlationOf(covariance)
  const constant = (i: number) => columns[i]?.min === columns[i]?.max
  return {
    n,
    columns: columns.map((column, i) => ({
      name: column.name,
      constant: constant(i),
      ...placed(column, means[i] ?? 0, constant(i) ? 0 : Math.sqrt(at(covariance, i, i)), options.normalize),
    })),
    correlation: squareMatrix(columns.length, (i, j) =>
      constant(i) || constant(j) ? Number.NaN : at(raw, i, j) * (signs[i] ?? 1) * (signs[j] ?? 1),
    ),
    notes,
  }
}

function placed(column: IndicatorColumn, mean: number, sd: number, normalize: DispersionOptions['normalize']) {
  if (normalize === 'none') return { mean, sd }
  const [low, high] = normalize === 'declared' && column.scale ? column.scale : [column.min, column.max]
  // A constant has no observed range to be placed on, and no spread there either.
  if (high === low) return { mean: 0, sd: 0 }
  const range = high - low
  return { mean: (column.direction === 'low' ? high - mean : mean - low) / range, sd: sd / range }
}
