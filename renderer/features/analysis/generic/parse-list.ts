/**
 * Texts as a person lists them: with commas of either script, 、, semicolons or line breaks between them.
 *
 * @example parseTexts('接待、维修, 收费') // ['接待', '维修', '收费']
 */
export function parseTexts(text: string): string[] {
  return text
    .split(/[,，、;；\n\t]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/**
 * A number as a person writes it, fractions and percentages included; null where it is none.
 *
 * @example parseNumber('1/3') // 0.3333333333333333
 */
export function parseNumber(text: string): number | null {
  const plain = text.normalize('NFKC').trim()
  const [, above, below] = /^(-?[\d.]+)\s*\/\s*([\d.]+)$/.exec(plain) ?? []
  if (above !== undefined && below !== undefined) return finite(Number(above) / Number(below))
  if (plain.endsWith('%')) return finite(Number(plain.slice(0, -1)) / 100)
  return plain === '' ? null : finite(Number(plain.replace(/(?<=\d),(?=\d{3}\b)/g, '')))
}

const finite = (value: number) => (Number.isFinite(value) ? value : null)

/** Numbers with spaces, commas or line breaks between them; null where one of them is none. */
export function parseNumbers(text: string): number[] | null {
  const numbers = text
    .normalize('NFKC')
    .split(/[,;、\s]+/)
    .filter((part) => part !== '')
    .map(parseNumber)
  return numbers.every((value) => value !== null) ? numbers : null
}

/**
 * The cells of a range copied from a spreadsheet, row by row.
 *
 * @example pastedCells('1\t2\r\n3\t4\r\n') // [['1', '2'], ['3', '4']]
 */
export function pastedCells(text: string): string[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()))
}

/** A code where a person typed a number, else the text itself. */
export function asCode(text: string): string | number {
  const number = Number(text.normalize('NFKC'))
  return text === '' || !Number.isFinite(number) ? text : number
}
