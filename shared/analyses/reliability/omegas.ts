import { diagonal, type SquareMatrix } from '../../statistics/matrix/square-matrix.ts'
import { omegaTotal } from '../../statistics/reliability/omega.ts'
import { oneFactorSolution } from '../../statistics/reliability/one-factor-solution.ts'
import { orNull } from '../common/result.ts'

export interface Omegas {
  readonly total: number | null
  readonly standardized: number | null
  /** Why omega is not given. */
  readonly problem: 'omegaNeedsThreeItems' | 'omegaNotConverged' | null
  /** Positions of items whose uniqueness stopped at its limit. */
  readonly heywood: readonly number[]
}

/** Omega of the sum score and of the standardised items, from the one-factor maximum-likelihood solution. */
export function omegas(covariance: SquareMatrix, correlation: SquareMatrix, hasConstant: boolean): Omegas {
  const none = { total: null, standardized: null, heywood: [] }
  if (covariance.size < 3) return { ...none, problem: 'omegaNeedsThreeItems' }
  // With a constant item, or without an inverse, other notes say why.
  const solution = hasConstant ? null : oneFactorSolution(correlation)
  if (!solution) return { ...none, problem: null }
  if (!solution.converged) return { ...none, problem: 'omegaNotConverged' }
  const { loadings, uniquenesses, heywood } = solution
  return {
    total: orNull(omegaTotal(loadings, uniquenesses, diagonal(covariance).map(Math.sqrt))),
    standardized: orNull(omegaTotal(loadings, uniquenesses)),
    problem: null,
    heywood,
  }
}
