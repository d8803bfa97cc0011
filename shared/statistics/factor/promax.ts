import { inverse } from '../matrix/cholesky.ts'
import { multiply, transpose } from '../matrix/multiply.ts'
import { at, squareMatrix } from '../matrix/square-matrix.ts'
import { crossProductsOf, type Loadings, timesSquare } from './loadings.ts'
import { inStandardOrder, normaliseRows, type Rotation } from './rotation.ts'
import { turnedToVarimax } from './varimax.ts'

/**
 * Promax: varimax loadings raised to a power (signs kept) are the target that correlated factors are fitted to by least
 * squares. With Kaiser's normalisation the target is made of the loadings over √communality, as SPSS does; R's promax does
 * not. Null when factors fall together so that they cannot be told apart.
 *
 * Hendrickson & White (1964), British Journal of Statistical Psychology 17, 65-70.
 *
 * @param power kappa; 4 in SPSS and R
 */
export function promax(loadings: Loadings, power: number, kaiser: boolean): Rotation | null {
  const { columns, converged } = turnedToVarimax(loadings, kaiser)
  const shape = kaiser ? normaliseRows(columns).rows : columns
  const target = shape.map((column) => column.map((x) => Math.sign(x) * Math.abs(x) ** power))
  const own = inverse(crossProductsOf(columns, columns))
  if (!own) return null
  const fitted = multiply(own, crossProductsOf(columns, target))
  const inverted = inverse(multiply(transpose(fitted), fitted))
  if (!inverted) return null
  const scales = Float64Array.from({ length: fitted.size }, (_, k) => Math.sqrt(at(inverted, k, k)))
  const axes = squareMatrix(fitted.size, (i, k) => at(fitted, i, k) * (scales[k] ?? 0))
  const correlations = squareMatrix(fitted.size, (k, l) => at(inverted, k, l) / ((scales[k] ?? 0) * (scales[l] ?? 0)))
  return inStandardOrder(timesSquare(columns, axes), correlations, converged)
}
