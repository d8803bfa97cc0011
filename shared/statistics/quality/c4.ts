/**
 * The control chart constant c₄ for samples of n (2 or more): the mean of the standard deviation of n independent standard
 * normal values, √(2/(n − 1))·Γ(n/2)/Γ((n − 1)/2). The ratio of gamma functions comes from its recurrence.
 *
 * @example c4(5) // 0.9399856
 */
export function c4(n: number): number {
  // g(n) = Γ(n/2)/Γ((n − 1)/2): g(2) = 1/√π, g(n)·g(n + 1) = (n − 1)/2.
  let ratio = 1 / Math.sqrt(Math.PI)
  for (let size = 2; size < n; size++) ratio = (size - 1) / 2 / ratio
  return Math.sqrt(2 / (n - 1)) * ratio
}
