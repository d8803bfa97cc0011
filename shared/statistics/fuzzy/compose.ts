/** The four operator pairs of fuzzy comprehensive evaluation: M(·,+), M(∧,∨), M(·,∨), M(∧,⊕). */
export const fuzzyOperators = ['weightedAverage', 'minMax', 'productMax', 'boundedSum'] as const
export type FuzzyOperator = (typeof fuzzyOperators)[number]

/**
 * B = A∘R: the membership of the whole in each grade, from the weights of the indicators (summing to 1) and the membership
 * of each indicator in each grade (rows summing to 1).
 *
 * - `weightedAverage` M(·,+): Σᵢ aᵢ·rᵢⱼ. Uses everything; the usual choice.
 * - `minMax` M(∧,∨): maxᵢ min(aᵢ, rᵢⱼ). The principal factor decides; much is lost.
 * - `productMax` M(·,∨): maxᵢ aᵢ·rᵢⱼ.
 * - `boundedSum` M(∧,⊕): min(1, Σᵢ min(aᵢ, rᵢⱼ)).
 *
 * Memberships stay in 0-1; only the first adds up to 1.
 *
 * @example compose([0.6, 0.4], [[1, 0], [0.5, 0.5]], 'weightedAverage') // [0.8, 0.2]
 */
export function compose(
  weights: readonly number[],
  membership: readonly (readonly number[])[],
  operator: FuzzyOperator,
): number[] {
  const grades = membership[0]?.length ?? 0
  return Array.from({ length: grades }, (_, j) => {
    let sum = 0
    let largest = 0
    membership.forEach((row, i) => {
      const weight = weights[i] ?? 0
      const share = row[j] ?? 0
      const term =
        operator === 'weightedAverage' || operator === 'productMax' ? weight * share : Math.min(weight, share)
      sum += term
      largest = Math.max(largest, term)
    })
    return operator === 'minMax' || operator === 'productMax' ? largest : Math.min(1, sum)
  })
}
