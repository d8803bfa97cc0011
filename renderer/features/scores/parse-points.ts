/**
 * Points of the levels as a person writes them: "10, 8, 6, 4, 1", also with 、 or spaces. null where they are not at least
 * two numbers.
 *
 * @example parsePoints('10、8、6、4、1') // [10, 8, 6, 4, 1]
 */
export function parsePoints(text: string): number[] | null {
  const points = text
    .normalize('NFKC')
    .split(/[,;、/\s]+/)
    .filter((part) => part !== '')
    .map(Number)
  return points.length >= 2 && points.every(Number.isFinite) ? points : null
}
