import { Button } from 'antd'
import { formatNumber, noValue } from '#shared/document/format-number.ts'
import type { Pass } from '#shared/entry/entry-form.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import { entryStateTexts, entryTexts } from '#shared/messages/app/entry.ts'
import { type EntryOverview, useRemoveEntryBatch, useSetEntryStage } from '../../client/use-entry.ts'
import { useSay } from '../../ui/language/use-say.ts'

interface BatchRowProps {
  readonly overview: EntryOverview
  readonly disabled: boolean
  readonly onKey: (pass: Pass) => void
  readonly onCompare: () => void
  readonly onEdit: () => void
}

/** One batch and what can be done with it next. */
export function BatchRow({ overview, disabled, onKey, onCompare, onEdit }: BatchRowProps) {
  const say = useSay()
  const stage = useSetEntryStage()
  const remove = useRemoveEntryBatch()
  const { batch, state, firstPass, secondPass, toKeyTwice, valid, open, errorRate } = overview
  const tone = { keying: 'tag', toCompare: 'tag tag-warn', adjudicated: 'tag tag-accent', accepted: 'tag tag-good' }
  const isKeying = batch.stage === 'keying'
  return (
    <tr>
      <th scope="row">
        {batch.name} {batch.wave === null ? null : <span className="soft">{batch.wave}</span>}
      </th>
      <td>
        <span className={tone[state]}>{say(entryStateTexts[state])}</span>
      </td>
      <td>
        {batch.distributed ?? noValue} / {batch.returned ?? overview.forms}
      </td>
      <td>{firstPass}</td>
      <td>{say(entryTexts.ofTotal, { n: secondPass, total: toKeyTwice })}</td>
      <td>{valid}</td>
      <td>{open === null ? noValue : open.differences + open.forms.length}</td>
      <td>{formatNumber(errorRate?.rate ?? null, { kind: 'share', digits: 2 })}</td>
      <td>
        <div className="row">
          {isKeying ? (
            <>
              <Button size="small" type="primary" disabled={disabled} onClick={() => onKey(1)}>
                {say(entryTexts.keyFirst)}
              </Button>
              <Button size="small" disabled={disabled || toKeyTwice === 0} onClick={() => onKey(2)}>
                {say(entryTexts.keySecond)}
              </Button>
              <Button
                size="small"
                disabled={disabled || firstPass + secondPass === 0}
                onClick={() => stage.mutate({ id: batch.id, stage: 'comparing' }, { onSuccess: onCompare })}
              >
                {say(entryTexts.compare)}
              </Button>
              {firstPass + secondPass === 0 ? (
                <Button size="small" disabled={disabled} onClick={() => remove.mutate(batch.id)}>
                  {say(commonTexts.remove)}
                </Button>
              ) : null}
            </>
          ) : (
            <Button size="small" onClick={onCompare}>
              {say(entryTexts.openComparison)}
            </Button>
          )}
          {state === 'accepted' ? null : (
            <Button
              size="small"
              disabled={disabled}
              aria-label={say(entryTexts.editOf, { batch: batch.name })}
              onClick={onEdit}
            >
              {say(commonTexts.edit)}
            </Button>
          )}
        </div>
      </td>
    </tr>
  )
}
