import { Fragment, type ReactNode } from 'react'
import { keyed } from '../keyed.ts'
import { useLanguage } from '../language/language-context.tsx'
import { breakPoints } from './break-points.ts'

interface WholeWordsProps {
  readonly text: string
  /** So many Chinese characters are never broken. */
  readonly whole: number
  /** Stays on the line of the last word. */
  readonly tail?: ReactNode
}

/** A heading or name of a table that breaks between words only. */
export function WholeWords({ text, whole, tail = null }: WholeWordsProps) {
  const { language } = useLanguage()
  const pieces = breakPoints(text, language, whole)
  const last = pieces.at(-1) ?? ''
  return (
    <span className="whole-words">
      {keyed(pieces.slice(0, -1)).map(({ key, part }) => (
        <Fragment key={key}>
          {part}
          <wbr />
        </Fragment>
      ))}
      {tail === null ? (
        last
      ) : (
        <span className="whole-word">
          {last}
          {tail}
        </span>
      )}
    </span>
  )
}
