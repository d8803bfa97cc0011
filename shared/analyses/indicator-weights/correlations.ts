import { refuse } from '../../errors/refusal.ts'
import type { SquareMatrix } from '../../statistics/matrix/square-matrix.ts'
import type { SampleFacts } from '../common/sample.ts'
import type { Note } from '../define.ts'
import { indicatorsOf } from './indicators.ts'
import type { DispersionOptions } from './options.ts'
import type { IndicatorStatistics } from './summarise.ts'

/** The correlations of indicators that all vary; refuses a constant by name. */
export function indicatorCorrelations(
  statistics: IndicatorStatistics,
  { missing }: Pick<DispersionOptions, 'missing'>,
  facts: SampleFacts,
): { n: number; correlation: SquareMatrix; notes: Note[] } {
  const { n, columns, correlation, notes } = indicatorsOf(statistics, { missing, normalize: 'none' }, facts)
  const constant = columns.find((column) => column.constant)
  if (constant) refuse('constantIndicator', { variable: constant.name })
  // Nothing is normalised here, and a multiple correlation does not depend on directions.
  return { n, correlation, notes: notes.filter(({ code }) => code !== 'directionIgnored') }
}
