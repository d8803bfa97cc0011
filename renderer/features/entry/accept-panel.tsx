import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { comparisonTexts } from '#shared/messages/app/entry.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { type EntryOverview, useAcceptEntry } from '../../client/use-entry.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { Notice } from '../../ui/notices/notice.tsx'
import { Panel } from '../../ui/panel.tsx'

interface AcceptPanelProps {
  readonly overview: EntryOverview
  readonly by: string
  readonly disabled: boolean
  /** Forms keyed twice. */
  readonly pairs: number
}

/** The last step: what is accepted, what it does to 发放/回收, and the button. */
export function AcceptPanel({ overview, by, disabled, pairs }: AcceptPanelProps) {
  const say = useSay()
  const [knows, setKnows] = useState(false)
  const accept = useAcceptEntry()
  const { batch, state, forms, valid } = overview
  const needsWord = batch.mode === 'single' && pairs < forms
  if (state === 'accepted')
    return <Notice tone="good">{say(comparisonTexts.accepted, { responses: forms, excluded: forms - valid })}</Notice>
  return (
    <Panel title={say(comparisonTexts.accept)}>
      <div className="stack">
        <p>
          {say(comparisonTexts.acceptText, {
            forms,
            valid,
            unusable: forms - valid,
            distributed: batch.distributed ?? 0,
            returned: batch.returned ?? forms,
          })}
        </p>
        {batch.returned !== null && forms < batch.returned ? (
          <Notice tone="warning">{say(comparisonTexts.fewerThanSheet, { returned: batch.returned, forms })}</Notice>
        ) : null}
        {needsWord ? (
          <Checkbox checked={knows} onChange={(event) => setKnows(event.target.checked)}>
            {say(comparisonTexts.acceptSingle)}
          </Checkbox>
        ) : null}
        {accept.error === null ? null : <ErrorNotice error={accept.error} />}
        <div className="row">
          <Button
            type="primary"
            loading={accept.isPending}
            disabled={disabled || state !== 'adjudicated' || (needsWord && !knows)}
            onClick={() => accept.mutate({ batch: batch.id, by, acceptSingle: knows })}
          >
            {say(comparisonTexts.accept)}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
