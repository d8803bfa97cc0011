import type { RichText } from '#shared/document/block.ts'
import { keyed } from '../keyed.ts'

/** Runs of text with bold and italic. */
export function RichTextView({ text }: { text: RichText }) {
  if (typeof text === 'string') return text
  return keyed(text).map(({ key, part: { text: words, bold, italic } }) => (
    <span
      key={key}
      style={{ fontWeight: bold === true ? 600 : undefined, fontStyle: italic === true ? 'italic' : undefined }}
    >
      {words}
    </span>
  ))
}
