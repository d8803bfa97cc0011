import { Button } from 'antd'
import { formatNumber } from '#shared/document/format-number.ts'
import type { Pass } from '#shared/entry/entry-form.ts'
import { keyingPace } from '#shared/entry/keying-pace.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import { entryTexts, keyingTexts } from '#shared/messages/app/entry.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { useEntryQueue, useReadEntryForm } from '../../client/use-entry.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { Notice } from '../../ui/notices/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { KeyedForms } from './keyed-forms.tsx'
import { KeyingForm } from './keying-form.tsx'
import type { KeyingQueue } from './keying-queue.ts'
import { useKeying } from './use-keying.ts'

interface KeyingViewProps {
  readonly batch: string
  readonly pass: Pass
  readonly keyer: string
  readonly onLeave: () => void
}

/** One person keys one pass of a batch. */
export function KeyingView(props: KeyingViewProps) {
  const say = useSay()
  const queue = useEntryQueue(props.batch, props.pass, props.keyer)
  if (queue.error !== null) {
    return (
      <ErrorNotice
        error={queue.error}
        retry={() => void queue.refetch()}
        actions={
          <Button size="small" onClick={props.onLeave}>
            {say(entryTexts.back)}
          </Button>
        }
      />
    )
  }
  // What was read when keying began the last time may be old: the form begins with what the core says now.
  if (queue.data === undefined || !queue.isFetchedAfterMount) return <p className="soft">{say(commonTexts.loading)}</p>
  return <Desk {...props} queue={queue.data} />
}

function Desk({ queue, pass, keyer, onLeave }: KeyingViewProps & { queue: KeyingQueue }) {
  const say = useSay()
  const control = useKeying(queue, pass, keyer)
  const readForm = useReadEntryForm()
  const { batch, forms } = queue
  const { inHand } = control
  const pace = keyingPace(forms, keyer, startOfToday())
  const isFree = inHand === null || Object.keys(inHand.keying.answers).length === 0
  const title =
    inHand === null ? batch.name : say(keyingTexts.formTitle, { batch: batch.name, pass, serial: inHand.serial })
  return (
    <div className="entry-desk">
      <Panel
        title={title}
        className="entry-form"
        actions={
          <>
            <span className="soft">{keyer}</span>
            <span className="tag">{say(keyingTexts.today, { forms: pace.forms })}</span>
            {pace.perHour === null ? null : (
              <span className="tag">
                {say(keyingTexts.perHour, { perHour: formatNumber(pace.perHour, { kind: 'integer' }) })}
              </span>
            )}
            <Button onClick={onLeave}>{say(entryTexts.back)}</Button>
          </>
        }
      >
        {inHand === null ? (
          <Notice tone="info">{say(keyingTexts.nothingLeft, { keyer })}</Notice>
        ) : (
          <KeyingForm control={control} inHand={inHand} title={title} onLeave={onLeave} />
        )}
      </Panel>
      <KeyedForms
        batch={batch.id}
        pass={pass}
        keyer={keyer}
        forms={forms}
        isFree={isFree}
        onCorrect={(serial) => {
          readForm({ batch: batch.id, pass, serial, keyer })
            .then((form) => control.correct({ ...form, cursor: 0, correcting: true }))
            .catch(control.fail)
        }}
      />
    </div>
  )
}

/** Midnight of this computer. */
function startOfToday(): string {
  const today = new Date()
  today.setHours(0, 0, 0, 0)
  return today.toISOString()
}
