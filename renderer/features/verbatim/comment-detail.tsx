import { Button } from 'antd'
import type { Comment } from '#shared/contract/verbatim.ts'
import { verbatimTexts } from '#shared/messages/app/verbatim.ts'
import type { CodeFrame } from '#shared/survey/code-frame.ts'
import { useSay } from '../../ui/language/use-say.ts'

interface CommentDetailProps {
  readonly comment: Comment
  readonly codes: CodeFrame
  readonly readOnly: boolean
  readonly onToggle: (code: number) => void
}

/** The active comment in full, with the proposals to take over one by one. */
export function CommentDetail({ comment, codes, readOnly, onToggle }: CommentDetailProps) {
  const say = useSay()
  const proposed = codes.filter(({ id }) => comment.proposed.includes(id))
  return (
    <section className="comment-detail" aria-label={say(verbatimTexts.current)}>
      <p className="comment-whole">{comment.text}</p>
      <div className="row comment-actions">
        <span className="soft">{say(verbatimTexts.response, { id: comment.response })}</span>
        {proposed.map(({ id, name }) => (
          <Button key={id} size="small" disabled={readOnly} onClick={() => onToggle(id)}>
            {say(verbatimTexts.accept, { code: name })}
          </Button>
        ))}
      </div>
    </section>
  )
}
