import type { CSSProperties } from 'react'
import type { Comment } from '#shared/contract/verbatim.ts'
import { verbatimTexts } from '#shared/messages/app/verbatim.ts'
import type { CodeFrame } from '#shared/survey/code-frame.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { CodeChip } from './code-chip.tsx'
import { marked } from './marked.tsx'

interface CommentOptionProps {
  readonly id: string
  readonly place: number
  readonly total: number
  /** null: still on its way. */
  readonly comment: Comment | null
  readonly codes: CodeFrame
  readonly active: boolean
  /** What is searched for, to be marked in the text. */
  readonly search: string
  readonly style: CSSProperties
}

/** One comment in the list: what was said, by whom, and its codes. */
export function CommentOption({ id, place, total, comment, codes, active, search, style }: CommentOptionProps) {
  const say = useSay()
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      aria-posinset={place + 1}
      aria-setsize={total}
      className="comment"
      style={style}
      data-place={place}
      tabIndex={-1}
    >
      {comment === null ? (
        <span className="soft">{say(verbatimTexts.loading)}</span>
      ) : (
        <>
          <span className="comment-text">{marked(comment.text, search)}</span>
          <span className="comment-facts">
            <span className="comment-who soft">
              {[
                comment.wave,
                comment.segment,
                comment.overall === null ? null : say(verbatimTexts.overall, { mark: comment.overall }),
              ]
                .filter((fact) => fact !== null)
                .join(' · ')}
            </span>
            {comment.codes.length === 0 ? (
              <span className="soft comment-open">{say(verbatimTexts.notCoded)}</span>
            ) : null}
            {comment.codes.map((code) => (
              <CodeChip key={code} code={code} codes={codes} />
            ))}
            {comment.proposed.map((code) => (
              <CodeChip key={code} code={code} codes={codes} proposed />
            ))}
          </span>
        </>
      )}
    </div>
  )
}
