import type { RichText } from '#shared/document/block.ts'
import { keepTogether } from '#shared/document/keep-together.ts'
import { keyed } from '../keyed.ts'

/** Runs of text with bold and italic. */
export function RichTextView({ text }: { text: RichText }) {
  if (typeof text === 'string') return keepTogether(text)
  return keyed(text).map(({ key, part: { text: words, bold, italic } }) => (
    <span
      key={key}
      style={{ fontWeight: bold === true ? 600 : undefined, fontStyle: italic === true ? 'italic' : undefined }}
    >
      {keepTogether(words)}
    </span>
  ))
}
