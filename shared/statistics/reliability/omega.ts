/**
 * McDonald's omega total of a one-factor solution: (Σλ)² / ((Σλ)² + Σψ), with the variance that the model implies below the
 * line. With `deviations` (standard deviations of the items) the solution is put into raw units first: omega of the sum
 * score, as lavaan gives it. psych::omega divides by the observed variance instead and differs in the second digit.
 *
 * McDonald (1999), Test Theory: A Unified Treatment.
 */
export function omegaTotal(loadings: Float64Array, uniquenesses: Float64Array, deviations?: Float64Array): number {
  let common = 0
  let unique = 0
  loadings.forEach((loading, i) => {
    const unit = deviations ? (deviations[i] ?? 0) : 1
    common += loading * unit
    unique += (uniquenesses[i] ?? 0) * unit ** 2
  })
  return common ** 2 / (common ** 2 + unique)
}
