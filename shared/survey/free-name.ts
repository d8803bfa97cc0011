/**
 * The name, or the first of its numbered forms that nothing is called yet.
 *
 * @param numbered how the number is written behind it: `Q1_R2`, `Q1 (2)`
 *
 * @example freeName('Q1', new Set(['Q1', 'Q12'])) // 'Q13'
 */
export function freeName(
  wanted: string,
  taken: ReadonlySet<string>,
  numbered: (number: number) => string = (number) => `${wanted}${number}`,
): string {
  let name = wanted
  for (let number = 2; taken.has(name); number++) name = numbered(number)
  return name
}
