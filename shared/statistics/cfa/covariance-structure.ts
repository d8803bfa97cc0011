import { cholesky, inverse } from '../matrix/cholesky.ts'
import { at, type SquareMatrix, squareMatrix, sumOf } from '../matrix/square-matrix.ts'

/** Items that each measure one factor: loadings, factor covariances, residual variances. */
export interface Structure {
  /** For each item, the position of its factor. */
  readonly factorOf: readonly number[]
  readonly loadings: Float64Array
  readonly factors: SquareMatrix
  readonly residuals: Float64Array
}

/** A free parameter, by the element it stands for. */
export type Parameter =
  | { readonly kind: 'loading'; readonly item: number }
  | { readonly kind: 'factors'; readonly a: number; readonly b: number }
  | { readonly kind: 'residual'; readonly item: number }

/** The covariances that a structure implies. */
export function impliedCovariance({ factorOf, loadings, factors, residuals }: Structure): SquareMatrix {
  return squareMatrix(factorOf.length, (i, j) => {
    const common = (loadings[i] ?? 0) * (loadings[j] ?? 0) * at(factors, factorOf[i] ?? -1, factorOf[j] ?? -1)
    return i === j ? common + (residuals[i] ?? 0) : common
  })
}

export interface Fit {
  /** ln|Σ| + tr(SΣ⁻¹) − ln|S| − k. */
  readonly discrepancy: number
  /** Half the derivative of the discrepancy by each parameter. */
  readonly gradient: Float64Array
  /** The expected information of one case about the parameters. */
  readonly information: SquareMatrix
}

/**
 * How a structure fits observed covariances, with what a step of Fisher scoring needs. Null when the implied covariances
 * are not positive definite.
 *
 * Every derivative of Σ is c(uvᵀ + vuᵀ) with u and v out of a few vectors (units, columns of Λ and of ΛΦ), so that gradient
 * and information are products of elements of two small tables VᵀWV and VᵀW(Σ − S)WV, W = Σ⁻¹.
 *
 * Jöreskog (1969), Psychometrika 34, 183-202.
 */
export function fitStructure(
  structure: Structure,
  observed: SquareMatrix,
  parameters: readonly Parameter[],
): Fit | null {
  const implied = impliedCovariance(structure)
  const lower = cholesky(implied)
  const weight = inverse(implied)
  const observedLower = cholesky(observed)
  if (!lower || !weight || !observedLower) return null
  const size = implied.size
  const logDeterminant = (factor: SquareMatrix) => {
    let sum = 0
    for (let i = 0; i < size; i++) sum += 2 * Math.log(at(factor, i, i))
    return sum
  }
  const trace = sumOf(squareMatrix(size, (i, j) => at(weight, i, j) * at(observed, i, j)))
  const discrepancy = logDeterminant(lower) - logDeterminant(observedLower) + trace - size
  const vectors = vectorsOf(structure)
  const weighted = vectors.map((vector) => multiplied(weight, vector))
  const difference = squareMatrix(size, (i, j) => at(implied, i, j) - at(observed, i, j))
  const residual = weighted.map((vector) => multiplied(difference, vector))
  const inner = squareMatrix(vectors.length, (a, b) => dot(vectors[a], weighted[b]))
  const slopes = squareMatrix(vectors.length, (a, b) => dot(weighted[a], residual[b]))
  const terms = parameters.map((parameter) => termOf(parameter, structure))
  return {
    discrepancy,
    gradient: Float64Array.from(terms, ({ u, v, c }) => c * at(slopes, u, v)),
    information: squareMatrix(terms.length, (a, b) => {
      const first = terms[a] as Term
      const second = terms[b] as Term
      const product =
        at(inner, first.u, second.u) * at(inner, first.v, second.v) +
        at(inner, first.u, second.v) * at(inner, first.v, second.u)
      return first.c * second.c * product
    }),
  }
}

/** Positions of u and v in the list of vectors, and c. */
interface Term {
  readonly u: number
  readonly v: number
  readonly c: number
}

/** Units of the items, then for each factor its column of ΛΦ, then its column of Λ. */
function vectorsOf({ factorOf, loadings, factors }: Structure): Float64Array[] {
  const items = factorOf.length
  const units = factorOf.map((_, i) => Float64Array.from({ length: items }, (__, j) => (i === j ? 1 : 0)))
  const spread = Array.from({ length: factors.size }, (_, f) =>
    loadings.map((loading, i) => loading * at(factors, factorOf[i] ?? -1, f)),
  )
  const own = Array.from({ length: factors.size }, (_, f) =>
    loadings.map((loading, i) => (factorOf[i] === f ? loading : 0)),
  )
  return [...units, ...spread, ...own]
}

function termOf(parameter: Parameter, { factorOf, factors }: Structure): Term {
  const items = factorOf.length
  switch (parameter.kind) {
    case 'loading':
      return { u: parameter.item, v: items + (factorOf[parameter.item] ?? -1), c: 1 }
    case 'factors': {
      const first = items + factors.size
      return { u: first + parameter.a, v: first + parameter.b, c: parameter.a === parameter.b ? 0.5 : 1 }
    }
    case 'residual':
      return { u: parameter.item, v: parameter.item, c: 0.5 }
  }
}

function multiplied(matrix: SquareMatrix, vector: Float64Array): Float64Array {
  return vector.map((_, i) => {
    let sum = 0
    for (let j = 0; j < vector.length; j++) sum += at(matrix, i, j) * (vector[j] as number)
    return sum
  })
}

function dot(a: Float64Array = new Float64Array(), b: Float64Array = new Float64Array()): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}
