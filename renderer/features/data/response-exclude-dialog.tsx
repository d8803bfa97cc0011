import { Input, Modal } from 'antd'
import { useState } from 'react'
import { commonTexts } from '#shared/messages/app/common.ts'
import { commonReasonTexts, editingTexts } from '#shared/messages/app/editing.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Suggestions } from './suggestions.tsx'

interface ExcludeDialogProps {
  readonly count: number
  readonly onExclude: (reason: string) => Promise<void>
  readonly onClose: () => void
}

/** Asks why responses are left out; the date is the day it is done. */
export function ExcludeDialog({ count, onExclude, onClose }: ExcludeDialogProps) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const ready = reason.trim() !== ''
  async function exclude(): Promise<void> {
    if (!ready || busy) return
    setBusy(true)
    try {
      await onExclude(reason.trim())
      onClose()
    } catch (error) {
      setFailure(error)
      setBusy(false)
    }
  }
  return (
    <Modal
      open
      title={say(editingTexts.excludeTitle, { count })}
      okText={say(editingTexts.excludeNow)}
      cancelText={say(commonTexts.cancel)}
      okButtonProps={{ disabled: !ready, loading: busy }}
      onOk={() => void exclude()}
      onCancel={onClose}
    >
      <p className="soft">{say(editingTexts.excludeText)}</p>
      <Field label={say(editingTexts.reason)}>
        {(ids) => (
          <Input
            {...ids}
            autoFocus
            value={reason}
            maxLength={200}
            onChange={(event) => setReason(event.target.value)}
            onPressEnter={() => void exclude()}
          />
        )}
      </Field>
      {failure === null ? null : <ErrorNotice error={failure} />}
      <Suggestions texts={Object.values(commonReasonTexts).map((text) => say(text))} onTake={setReason} />
    </Modal>
  )
}
