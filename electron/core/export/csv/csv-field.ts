/** A spreadsheet takes a cell that begins so for a formula, and runs it. */
const formulaLike = /^'*[=+\-@\t\r]/
/** Other programs write '007 to keep the zeros, and the importer reads 007. */
const apostropheDigits = /^'+\d+$/
const quoted = /[",\t\r\n]|^\s|\s$/

/**
 * A text as a field of a .csv (RFC 4180), made inert: what could be a formula gets an apostrophe in front, which Excel
 * takes as "this is text" when it is typed and which the importer takes off again. Apostrophes that stand before such a
 * text already are kept by one more.
 *
 * @example csvField('=1+1') // "'=1+1"
 */
export function csvField(text: string): string {
  const inert = formulaLike.test(text) || apostropheDigits.test(text) ? `'${text}` : text
  return quoted.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
