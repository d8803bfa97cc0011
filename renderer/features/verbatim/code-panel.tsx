import { Button } from 'antd'
import { Fragment } from 'react'
import { verbatimTexts } from '#shared/messages/app/verbatim.ts'
import type { CodeFrame } from '#shared/survey/code-frame.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import { CodeRow } from './code-row.tsx'

interface CodePanelProps {
  readonly codes: CodeFrame
  readonly counts: readonly { readonly code: number; readonly comments: number; readonly proposed: number }[]
  /** The codes of the active comment; null: there is none. */
  readonly given: readonly number[] | null
  readonly readOnly: boolean
  readonly onToggle: (code: number) => void
  readonly onShow: (kind: 'code' | 'proposed', code: number) => void
  readonly onEdit: (code: number) => void
  readonly onNew: () => void
  readonly onPareto: () => void
}

/** The code frame beside the comments. */
export function CodePanel({
  codes,
  counts,
  given,
  readOnly,
  onToggle,
  onShow,
  onEdit,
  onNew,
  onPareto,
}: CodePanelProps) {
  const say = useSay()
  const countOf = new Map(counts.map((count) => [count.code, count]))
  const grouped = codes.some(({ group }) => group !== '')
  return (
    <Panel
      className="code-panel"
      title={say(verbatimTexts.frame)}
      actions={
        <>
          <Button size="small" disabled={readOnly} title="N" onClick={onNew}>
            {say(verbatimTexts.newCode)}
          </Button>
          <Button size="small" type="primary" disabled={readOnly || codes.length === 0} onClick={onPareto}>
            {say(verbatimTexts.toPareto)}
          </Button>
        </>
      }
    >
      {codes.length === 0 ? <p className="soft">{say(verbatimTexts.frameNone)}</p> : null}
      <ol className="code-list">
        {codes.map((code, place) => (
          <Fragment key={code.id}>
            {grouped && code.group !== codes[place - 1]?.group ? (
              <li className="code-group soft">{code.group === '' ? say(verbatimTexts.noGroup) : code.group}</li>
            ) : null}
            <CodeRow
              code={code}
              place={place}
              comments={countOf.get(code.id)?.comments ?? 0}
              proposed={countOf.get(code.id)?.proposed ?? 0}
              given={given === null ? null : given.includes(code.id)}
              readOnly={readOnly}
              onToggle={() => onToggle(code.id)}
              onShow={(kind) => onShow(kind, code.id)}
              onEdit={() => onEdit(code.id)}
            />
          </Fragment>
        ))}
      </ol>
    </Panel>
  )
}
