/**
 * A confidence level as people write it.
 *
 * @example levelText(0.95) // '95%'
 */
export function levelText(level: number): string {
  return `${Number((level * 100).toFixed(2))}%`
}
