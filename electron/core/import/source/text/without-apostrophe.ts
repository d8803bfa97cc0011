const apostrophe = 39
const equals = 61
const madeInert = /^'+[=+\-@\t\r]/
/** '007, ="007": ways to keep Excel from reading an id as a number. */
const keptDigits = /^'+\d+$/
const keptText = /^="([^"]*)"$/

/**
 * A field without the apostrophe that a careful program put before what a spreadsheet would take for a formula; this
 * program's own export does (`csvField`), as the advice against formulas in CSV files says. What other programs write
 * before digits or around a text, so that Excel keeps its zeros, goes too.
 *
 * @example withoutApostrophe("'=1+1") // '=1+1'
 * @example withoutApostrophe('="007"') // '007'
 */
export function withoutApostrophe(text: string): string {
  const first = text.charCodeAt(0)
  if (first === apostrophe) return madeInert.test(text) || keptDigits.test(text) ? text.slice(1) : text
  return first === equals ? (keptText.exec(text)?.[1] ?? text) : text
}
