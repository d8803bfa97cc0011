import { Fragment, type ReactNode } from 'react'
import { keyed } from '../keyed.ts'
import { useLanguage } from '../language/language-context.tsx'
import { breakPoints, widthOf } from './break-points.ts'

/** Chinese characters of the longest piece that a table keeps on one line. */
const longest = 12

interface WholeWordsProps {
  readonly text: string
  /** So many Chinese characters are never broken. */
  readonly whole: number
  /** Pieces of a longer text are that long; absent: of as few lines as can be. */
  readonly piece?: number
  /** Stays on the line of the last word. */
  readonly tail?: ReactNode
}

/** A heading or name of a table that breaks between words only. */
export function WholeWords({ text, whole, piece, tail = null }: WholeWordsProps) {
  const { language } = useLanguage()
  const pieces = breakPoints(text, language, whole, piece)
  return keyed(pieces).map(({ key, part, at }) => {
    const last = at === pieces.length - 1
    // Longer ones, as a name in another script, may break at their spaces.
    const kept = widthOf(part) > 0 && widthOf(part) <= longest
    return (
      <Fragment key={key}>
        <span className={kept || (last && tail !== null) ? 'whole-word' : undefined}>
          {part}
          {last ? tail : null}
        </span>
        {last ? null : <wbr />}
      </Fragment>
    )
  })
}
