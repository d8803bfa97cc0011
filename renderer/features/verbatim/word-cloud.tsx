import type { CloudWord } from '#shared/charts/word-cloud/layout-word-cloud.ts'
import { WordCloudFigure } from '../../ui/block-view/word-cloud-figure.tsx'

interface WordCloudProps {
  readonly words: readonly CloudWord[]
  readonly caption: string
  /** What a reader who cannot see the figure is told. */
  readonly description: string
  readonly onWord: (word: string) => void
}

/** The words as a picture; a click asks for their comments. The table beside it is the same for the keyboard. */
export function WordCloud({ words, caption, description, onWord }: WordCloudProps) {
  return (
    <figure className="figure word-cloud">
      <div role="img" aria-label={`${caption}. ${description}`}>
        <WordCloudFigure words={words} onWord={onWord} />
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
