/**
 * The values in a line, parted by commas of any width or 、; numbers where the variable holds numbers and the text is one.
 *
 * @example readValues('1，2, 很满意', true) // [1, 2, '很满意']
 */
export function readValues(text: string, numeric: boolean): (number | string)[] {
  const parts = text.split(/[,，、]/).map((part) => part.trim())
  return parts
    .filter((part) => part !== '')
    .map((part) => (numeric && Number.isFinite(Number(part)) ? Number(part) : part))
}
