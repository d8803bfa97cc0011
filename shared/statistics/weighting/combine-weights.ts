export type CombinationRule = 'product' | 'geometric' | 'linear' | 'leastSquares'

/**
 * One set of weights from several, each adding up to 1.
 *
 * - `product`: wᵢ ∝ Πₛ wₛᵢ (乘法合成); what several sets call important counts more and more.
 * - `geometric`: wᵢ ∝ Πₛ wₛᵢ^shareₛ, the same without the exaggeration.
 * - `linear`: Σₛ shareₛ·wₛᵢ.
 * - `leastSquares`: the w with Σwᵢ = 1 that minimises ΣₛΣᵢ(wᵢ − wₛᵢ)². Its solution is the mean of the sets, whatever the
 *   data: the Lagrange multiplier vanishes because every set adds up to 1.
 *
 * Null when every criterion has the weight 0 in some set, so that no product is left.
 *
 * @param shares adding up to 1; read by `geometric` and `linear`
 * @example combineWeights([[0.5, 0.5], [0.8, 0.2]], [0.5, 0.5], 'product') // [0.8, 0.2]
 */
export function combineWeights(
  sets: readonly (readonly number[])[],
  shares: readonly number[],
  rule: CombinationRule,
): number[] | null {
  const criteria = sets[0]?.length ?? 0
  const raw = Array.from({ length: criteria }, (_, i) =>
    combine(
      sets.map((set) => set[i] ?? 0),
      shares,
      rule,
    ),
  )
  const total = raw.reduce((sum, value) => sum + value, 0)
  return total > 0 ? raw.map((value) => value / total) : null
}

function combine(values: readonly number[], shares: readonly number[], rule: CombinationRule): number {
  switch (rule) {
    case 'product':
      return values.reduce((product, value) => product * value, 1)
    case 'geometric':
      return values.reduce((product, value, s) => product * value ** (shares[s] ?? 0), 1)
    case 'linear':
      return values.reduce((sum, value, s) => sum + value * (shares[s] ?? 0), 0)
    case 'leastSquares':
      return values.reduce((sum, value) => sum + value, 0) / values.length
  }
}
