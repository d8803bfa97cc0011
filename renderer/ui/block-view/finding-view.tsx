import type { RichText, Tone } from '#shared/document/block.ts'
import { RichTextView } from './rich-text-view.tsx'

/** A conclusion in plain language, before the numbers it rests on. */
export function FindingView({ tone, text }: { tone: Tone; text: RichText }) {
  return (
    <p className={`block-finding block-finding-${tone}`}>
      <RichTextView text={text} />
    </p>
  )
}
