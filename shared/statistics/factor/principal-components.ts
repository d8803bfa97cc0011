import type { EigenBasis } from '../matrix/fast-symmetric-eigen.ts'
import type { Extraction } from './extraction.ts'
import { communalitiesOf, withPositiveSums } from './loadings.ts'

/**
 * The first components of a correlation matrix as loadings: eigenvector × √eigenvalue. Components describe all variance,
 * unique and error variance included; for a model of common factors take `maximumLikelihoodFactors` or another.
 *
 * Hotelling (1933), Journal of Educational Psychology 24, 417-441.
 */
export function principalComponents({ values, vectors }: EigenBasis, factors: number): Extraction {
  const loadings = withPositiveSums(
    vectors.slice(0, factors).map((vector, k) => {
      const root = Math.sqrt(Math.max(0, values[k] ?? 0))
      return vector.map((x) => x * root)
    }),
  )
  return { loadings, communalities: communalitiesOf(loadings), iterations: 1, converged: true, heywood: [] }
}
