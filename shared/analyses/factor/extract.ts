import type { Extraction } from '../../statistics/factor/extraction.ts'
import { type MaximumLikelihood, maximumLikelihoodFactors } from '../../statistics/factor/maximum-likelihood-factors.ts'
import { minimumResidualFactors } from '../../statistics/factor/minimum-residual-factors.ts'
import { principalAxis } from '../../statistics/factor/principal-axis.ts'
import { principalComponents } from '../../statistics/factor/principal-components.ts'
import type { EigenBasis } from '../../statistics/matrix/fast-symmetric-eigen.ts'
import type { SquareMatrix } from '../../statistics/matrix/square-matrix.ts'
import { squaredMultipleCorrelations } from '../../statistics/reliability/squared-multiple-correlations.ts'
import type { FactorOptions } from './options.ts'

export interface Extracted extends Extraction {
  /** Communalities before extraction: 1 for components, squared multiple correlations for factors. */
  readonly initial: Float64Array
  /** Only by maximum likelihood. */
  readonly discrepancy: number | null
}

/** Extracts the factors by the chosen method; the correlation matrix has an inverse. */
export function extractFactors(
  correlation: SquareMatrix,
  eigen: EigenBasis,
  factors: number,
  options: FactorOptions,
): Extracted {
  const initial = squaredMultipleCorrelations(correlation) ?? new Float64Array(correlation.size)
  const { maxIterations, convergence } = options
  const search = { factors, maxIterations: maxIterations ?? 200, convergence: convergence ?? 1e-9 }
  switch (options.extraction) {
    case 'pca': {
      const found = principalComponents(eigen, factors)
      return { ...found, initial: initial.map(() => 1), discrepancy: null }
    }
    case 'paf': {
      const rules = { factors, maxIterations: maxIterations ?? 25, convergence: convergence ?? 0.001 }
      return { ...principalAxis(correlation, initial, rules), initial, discrepancy: null }
    }
    case 'ml': {
      const found = known<MaximumLikelihood>(maximumLikelihoodFactors(correlation, search))
      return { ...found, initial }
    }
    case 'minres':
      return { ...known(minimumResidualFactors(correlation, search)), initial, discrepancy: null }
  }
}

function known<Found>(found: Found | null): Found {
  if (found === null) throw new Error('The correlation matrix was said to have an inverse.')
  return found
}
