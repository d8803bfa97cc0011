/** Excel's limit for a cell. */
export const mostCharacters = 32_767

const special = /[&<>"]/g
const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// What XML cannot hold is written as Excel does, `_x0007_`; a text that looks so already is kept apart the same way. A
// carriage return would come back as a line feed.
const unwritable = /[^\P{Cc}\t\n\u007f-\u009f]|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu

/** A text inside an element or an attribute of a workbook's XML. Half a surrogate pair becomes U+FFFD. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(unwritable, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(special, (character) => names[character] ?? character)
}
