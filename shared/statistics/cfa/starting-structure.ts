import { leadingEigenpair } from '../matrix/leading-eigenpair.ts'
import { at, type SquareMatrix, squareMatrix, submatrix } from '../matrix/square-matrix.ts'
import type { Structure } from './covariance-structure.ts'

/** Loadings and correlations begin no nearer to 0 or 1 in size than this. */
const weakest = 0.1
const strongest = 0.9

/**
 * Where the search for a measurement model begins, with factors of variance 1: loadings from the first component of each
 * factor's items, factor correlations from those of the items.
 */
export function startingStructure(correlation: SquareMatrix, factorOf: readonly number[], factors: number): Structure {
  const loadings = new Float64Array(factorOf.length)
  for (let f = 0; f < factors; f++) {
    const items = [...factorOf.keys()].filter((i) => factorOf[i] === f)
    const { value, vector } = leadingEigenpair(submatrix(correlation, items))
    const common = Math.sqrt((Math.max(0, value - 1) * items.length) / Math.max(1, items.length - 1))
    // The first item of each factor is to load positively: its loading will be fixed to 1.
    const sign = (vector[0] ?? 1) < 0 ? -1 : 1
    items.forEach((item, i) => {
      loadings[item] = between(sign * common * (vector[i] ?? 0))
    })
  }
  const ofFactor = (f: number) => [...factorOf.keys()].filter((i) => factorOf[i] === f)
  const correlations = squareMatrix(factors, (f, g) => {
    if (f === g) return 1
    const size = (items: readonly number[]) => items.reduce((sum, i) => sum + (loadings[i] ?? 0) ** 2, 0)
    let sum = 0
    for (const i of ofFactor(f)) {
      for (const j of ofFactor(g)) sum += (loadings[i] ?? 0) * (loadings[j] ?? 0) * at(correlation, i, j)
    }
    return Math.max(-strongest, Math.min(strongest, sum / (size(ofFactor(f)) * size(ofFactor(g)))))
  })
  return { factorOf, loadings, factors: shrunk(correlations), residuals: loadings.map((loading) => 1 - loading ** 2) }
}

function between(loading: number): number {
  const size = Math.max(weakest, Math.min(strongest, Math.abs(loading)))
  return loading < 0 ? -size : size
}

/** Halves correlations of several factors, which together might contradict each other. */
function shrunk(correlations: SquareMatrix): SquareMatrix {
  const share = correlations.size > 2 ? 0.5 : 1
  return squareMatrix(correlations.size, (f, g) => at(correlations, f, g) * (f === g ? 1 : share))
}
