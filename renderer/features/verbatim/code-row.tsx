import { EditOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { verbatimTexts } from '#shared/messages/app/verbatim.ts'
import type { Code } from '#shared/survey/code-frame.ts'
import { codeLetter } from '#shared/verbatim/code-letter.ts'
import { useSay } from '../../ui/language/use-say.ts'

interface CodeRowProps {
  readonly code: Code
  readonly place: number
  readonly comments: number
  readonly proposed: number
  /** Whether the active comment has it; null: there is no active comment. */
  readonly given: boolean | null
  readonly readOnly: boolean
  readonly onToggle: () => void
  readonly onShow: (kind: 'code' | 'proposed') => void
  readonly onEdit: () => void
}

/** One code: its key and letter, the button that gives it to the active comment, its counts. */
export function CodeRow({ code, place, comments, proposed, given, readOnly, onToggle, onShow, onEdit }: CodeRowProps) {
  const say = useSay()
  const { name, definition } = code
  return (
    <li className="code-row">
      <kbd className="code-key">{place < 9 ? place + 1 : ''}</kbd>
      <button
        type="button"
        className="code-toggle"
        aria-pressed={given === true}
        disabled={readOnly || given === null}
        title={definition === '' ? name : `${name}: ${definition}`}
        onClick={onToggle}
      >
        <b aria-hidden="true">{codeLetter(place)}</b> {name}
      </button>
      <Button
        size="small"
        type="text"
        className="number"
        aria-label={say(verbatimTexts.codeCount, { code: name, count: comments })}
        onClick={() => onShow('code')}
      >
        {comments}
      </Button>
      {proposed === 0 ? (
        <span />
      ) : (
        <Button
          size="small"
          type="text"
          className="number code-proposed"
          aria-label={say(verbatimTexts.codeProposed, { code: name, count: proposed })}
          onClick={() => onShow('proposed')}
        >
          +{proposed}
        </Button>
      )}
      <Button
        size="small"
        type="text"
        icon={<EditOutlined aria-hidden="true" />}
        aria-label={say(verbatimTexts.editCode, { code: name })}
        onClick={onEdit}
      />
    </li>
  )
}
