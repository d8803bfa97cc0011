/**
 * Σ left·right over the first n entries for every pair of columns; row by row, symmetric. `left` and `right` are the same
 * columns, one of them perhaps multiplied by the rows' weights, so the sums are the same both ways round.
 *
 * Four columns are taken against one at a time, which reads that one once instead of four times.
 */
export function crossProducts(left: readonly Float64Array[], right: readonly Float64Array[], n: number): Float64Array {
  const size = left.length
  const products = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    const a = left[i] as Float64Array
    let j = i
    for (; j + 3 < size; j += 4) fourProducts(a, right, j, n, products, i * size + j)
    for (; j < size; j++) products[i * size + j] = oneProduct(a, right[j] as Float64Array, n)
  }
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) products[i * size + j] = products[j * size + i] as number
  return products
}

function oneProduct(a: Float64Array, b: Float64Array, n: number): number {
  let sum = 0
  for (let row = 0; row < n; row++) sum += (a[row] as number) * (b[row] as number)
  return sum
}

function fourProducts(
  a: Float64Array,
  right: readonly Float64Array[],
  j: number,
  n: number,
  products: Float64Array,
  cell: number,
): void {
  const b = right[j] as Float64Array
  const c = right[j + 1] as Float64Array
  const d = right[j + 2] as Float64Array
  const e = right[j + 3] as Float64Array
  let withB = 0
  let withC = 0
  let withD = 0
  let withE = 0
  for (let row = 0; row < n; row++) {
    const value = a[row] as number
    withB += value * (b[row] as number)
    withC += value * (c[row] as number)
    withD += value * (d[row] as number)
    withE += value * (e[row] as number)
  }
  products[cell] = withB
  products[cell + 1] = withC
  products[cell + 2] = withD
  products[cell + 3] = withE
}
