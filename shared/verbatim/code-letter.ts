/**
 * The mark of the code at a place (0-based) of the frame: A … Z, AA, AB … It tells codes apart where there is no colour.
 *
 * @example codeLetter(27) // 'AB'
 */
export function codeLetter(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : codeLetter(Math.floor(place / 26) - 1) + last
}
