const apostrophe = 39
const madeInert = /^'+[=+\-@\t\r]/

/**
 * A field without the apostrophe that a careful program put before what a spreadsheet would take for a formula; this
 * program's own export does (`csvField`), as the advice against formulas in CSV files says.
 *
 * @example withoutApostrophe("'=1+1") // '=1+1'
 */
export function withoutApostrophe(text: string): string {
  return text.charCodeAt(0) === apostrophe && madeInert.test(text) ? text.slice(1) : text
}
