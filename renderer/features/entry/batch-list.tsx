import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import type { EntryBatch } from '#shared/entry/entry-batch.ts'
import type { Pass } from '#shared/entry/entry-form.ts'
import { entryTexts } from '#shared/messages/app/entry.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { type EntryOverview, useDiscardDraft } from '../../client/use-entry.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Notice } from '../../ui/notices/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { BatchRow } from './batch-row.tsx'
import { EditBatchDialog } from './edit-batch-dialog.tsx'
import { NewBatchDialog } from './new-batch-dialog.tsx'

interface BatchListProps {
  readonly batches: readonly EntryOverview[]
  readonly variables: readonly Variable[]
  readonly readOnly: boolean
  readonly keyer: string
  readonly onKeyer: (name: string) => void
  readonly onKey: (batch: string, pass: Pass) => void
  readonly onCompare: (batch: string) => void
}

/** All batches with their counts, and who keys on this computer. */
export function BatchList({ batches, variables, readOnly, keyer, onKeyer, onKey, onCompare }: BatchListProps) {
  const say = useSay()
  const id = useId()
  const [making, make] = useState(false)
  const [edited, edit] = useState<EntryBatch | null>(null)
  const discard = useDiscardDraft()
  const drafts = batches.flatMap(({ batch, drafts: own }) => own.map((draft) => ({ ...draft, batch: batch.id })))
  return (
    <div className="entry-list stack">
      {batches.length === 0 ? (
        <EmptyState
          title={say(entryTexts.none)}
          action={{ label: say(entryTexts.newBatch), run: () => make(true), disabled: readOnly }}
        >
          {say(entryTexts.noneText)} {say(entryTexts.purpose)}
        </EmptyState>
      ) : (
        <Panel
          title={say(entryTexts.title)}
          flush
          actions={
            <>
              <label htmlFor={id} className="soft">
                {say(entryTexts.keyer)}
              </label>
              <Input
                id={id}
                className="entry-keyer"
                value={keyer}
                maxLength={60}
                title={say(entryTexts.keyerHint)}
                onChange={(event) => onKeyer(event.target.value)}
              />
              <Button type="primary" onClick={() => make(true)} disabled={readOnly}>
                {say(entryTexts.newBatch)}
              </Button>
            </>
          }
        >
          {keyer.trim() === '' ? <p className="soft entry-pad">{say(entryTexts.keyerNeeded)}</p> : null}
          <table className="list-table">
            <thead>
              <tr>
                <th scope="col">{say(entryTexts.name)}</th>
                <th scope="col">{say(entryTexts.state)}</th>
                <th scope="col">{say(entryTexts.counts)}</th>
                <th scope="col">{say(entryTexts.first)}</th>
                <th scope="col">{say(entryTexts.second)}</th>
                <th scope="col">{say(entryTexts.valid)}</th>
                <th scope="col">{say(entryTexts.differences)}</th>
                <th scope="col">{say(entryTexts.errorRate)}</th>
                <th scope="col">{say(entryTexts.actions)}</th>
              </tr>
            </thead>
            <tbody>
              {batches.map((overview) => (
                <BatchRow
                  key={overview.batch.id}
                  overview={overview}
                  disabled={readOnly || keyer.trim() === ''}
                  onKey={(pass) => onKey(overview.batch.id, pass)}
                  onCompare={() => onCompare(overview.batch.id)}
                  onEdit={() => edit(overview.batch)}
                />
              ))}
            </tbody>
          </table>
        </Panel>
      )}
      {drafts.map((draft) => (
        <Notice
          key={`${draft.batch} ${draft.pass} ${draft.keyer}`}
          tone="info"
          actions={
            <Button size="small" disabled={readOnly} onClick={() => discard.mutate(draft)}>
              {say(entryTexts.discard)}
            </Button>
          }
        >
          {say(entryTexts.inHand, draft)}
        </Notice>
      ))}
      {batches.length === 0 ? null : <p className="soft">{say(entryTexts.purpose)}</p>}
      {edited === null ? null : <EditBatchDialog batch={edited} onClose={() => edit(null)} />}
      {making ? <NewBatchDialog variables={variables} batches={batches} onClose={() => make(false)} /> : null}
    </div>
  )
}
