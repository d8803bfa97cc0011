import { at, type SquareMatrix, squareMatrix } from '../matrix/square-matrix.ts'

/**
 * A judgement matrix on the 1-9 kind of scale from comparisons on the three-scale (2 more important, 1 equal, 0 less; 1 on
 * the diagonal), by the range method (极差法): with the row sums r, bᵢⱼ = (rᵢ − rⱼ)/(r_max − r_min)·(b_m − 1) + 1 for
 * rᵢ ≥ rⱼ, its reciprocal otherwise, b_m = r_max/r_min.
 *
 * Where all row sums are equal nothing is more important than anything: all 1 (the formula would divide by 0). The 1 on
 * the diagonal keeps r_min at 1 or more, so that b_m exists.
 *
 * @example fromThreeScale({ size: 2, values: Float64Array.of(1, 2, 0, 1) }).values // r = 3, 1: [1, 3, 1/3, 1]
 */
export function fromThreeScale(comparisons: SquareMatrix): SquareMatrix {
  const { size } = comparisons
  const sums = rowSums(comparisons)
  const highest = Math.max(...sums)
  const lowest = Math.min(...sums)
  const range = highest - lowest
  if (range === 0) return squareMatrix(size, () => 1)
  const base = highest / lowest
  const over = (i: number, j: number) => (((sums[i] ?? 0) - (sums[j] ?? 0)) / range) * (base - 1) + 1
  return squareMatrix(size, (i, j) => ((sums[i] ?? 0) >= (sums[j] ?? 0) ? over(i, j) : 1 / over(j, i)))
}

/**
 * How many triples of criteria go round in a circle on the three-scale (a over b, b over c, c over a): contradictions that
 * the row sums level out and no consistency ratio shows.
 */
export function circularTriads(comparisons: SquareMatrix): number {
  const { size } = comparisons
  const over = (i: number, j: number) => at(comparisons, i, j) === 2
  let count = 0
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      for (let c = b + 1; c < size; c++) {
        if ((over(a, b) && over(b, c) && over(c, a)) || (over(b, a) && over(c, b) && over(a, c))) count++
      }
    }
  }
  return count
}

function rowSums({ size, values }: SquareMatrix): number[] {
  return Array.from({ length: size }, (_, i) =>
    values.subarray(i * size, (i + 1) * size).reduce((sum, value) => sum + value, 0),
  )
}
