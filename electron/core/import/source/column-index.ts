/**
 * The 0-based column of its letters.
 *
 * @example columnIndex('AB') // 27
 */
export function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}
