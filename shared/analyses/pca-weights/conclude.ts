import { refuse } from '../../errors/refusal.ts'
import { at } from '../../statistics/matrix/square-matrix.ts'
import { type SymmetricEigen, symmetricEigen } from '../../statistics/matrix/symmetric-eigen.ts'
import type { SampleFacts } from '../common/sample.ts'
import type { Note } from '../define.ts'
import { indicatorCorrelations } from '../indicator-weights/correlations.ts'
import type { IndicatorStatistics } from '../indicator-weights/summarise.ts'
import { littleVarianceExplained } from '../weights-bands.ts'
import type { PcaOptions } from './options.ts'
import type { PcaResult } from './result.ts'

export function concludePca(statistics: IndicatorStatistics, options: PcaOptions, facts: SampleFacts): PcaResult {
  const { n, correlation, notes } = indicatorCorrelations(statistics, options, facts)
  const names = statistics.columns.map(({ name }) => name)
  const eigen = symmetricEigen(correlation)
  const retained = retainedCount(eigen, options)
  const components = componentsOf(eigen, retained)
  const vectors = unitVectors(eigen, retained)
  const explained = components.slice(0, retained).reduce((sum, { eigenvalue }) => sum + eigenvalue, 0)
  const raw = names.map((_, i) =>
    vectors.reduce((sum, vector, c) => sum + ((vector[i] ?? 0) * (components[c]?.eigenvalue ?? 0)) / explained, 0),
  )
  const signed: Note[] = []
  const coefficients = raw.map((coefficient, i) => {
    const details = { variable: names[i] ?? '', value: Number(coefficient.toPrecision(4)) }
    if (coefficient >= 0) return coefficient
    if (!options.absolute) refuse('negativePcaCoefficient', details)
    signed.push({ code: 'negativeLoadingAbsolute', details })
    return -coefficient
  })
  const total = coefficients.reduce((sum, coefficient) => sum + coefficient, 0)
  const percent = components[retained - 1]?.cumulativePercent ?? 0
  const few: Note[] =
    percent < littleVarianceExplained * 100
      ? [{ code: 'fewComponents', details: { percent: Number(percent.toFixed(1)) } }]
      : []
  return {
    n,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes: [...notes, ...signed, ...few, { code: 'objectiveNotImportance', details: {} }],
    method: { id: 'pcaWeights', references: ['jolliffe2002'] },
    weights: names.map((name, i) => ({
      name,
      coefficient: raw[i] ?? 0,
      weight: (coefficients[i] ?? 0) / total,
    })),
    components,
    loadings: names.map((name, i) => ({
      name,
      values: vectors.map((vector, c) => (vector[i] ?? 0) * Math.sqrt(components[c]?.eigenvalue ?? 0)),
      coefficients: vectors.map((vector) => vector[i] ?? 0),
    })),
  }
}

function retainedCount({ values }: SymmetricEigen, { components }: PcaOptions): number {
  if (components === 'kaiser') return Math.max(1, values.filter((value) => value > 1).length)
  if (components > values.length) refuse('tooManyComponents', { components, k: values.length })
  // Components without variance say nothing: copies of an indicator leave some.
  return Math.min(components, values.filter((value) => value > 1e-10).length)
}

function componentsOf({ values }: SymmetricEigen, retained: number): PcaResult['components'] {
  let cumulative = 0
  return [...values].map((value, i) => {
    const percent = (value / values.length) * 100
    cumulative += percent
    return {
      component: i + 1,
      eigenvalue: value,
      percent,
      cumulativePercent: cumulative,
      retained: i < retained,
    }
  })
}

/** The vectors of the retained components (loadings divided by the root of the eigenvalue), each with a positive sum. */
function unitVectors({ vectors }: SymmetricEigen, retained: number): number[][] {
  return Array.from({ length: retained }, (_, c) => {
    const vector = Array.from({ length: vectors.size }, (__, i) => at(vectors, i, c))
    const sum = vector.reduce((total, value) => total + value, 0)
    return sum < 0 ? vector.map((value) => -value) : vector
  })
}
