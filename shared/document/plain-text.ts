import type { RichText } from './block.ts'

/** The words of a text without its formatting. */
export function plainText(text: RichText): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('')
}
