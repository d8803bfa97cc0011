import { Input, Modal } from 'antd'
import { useState } from 'react'
import { commonTexts } from '#shared/messages/app/common.ts'
import { versionTexts } from '#shared/messages/app/versions.ts'
import { EnterInput } from '../../ui/forms/enter-input.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Notice } from '../../ui/notices/notice.tsx'
import { ErrorNotice } from '../repairs/error-notice.tsx'

interface VersionName {
  readonly name: string
  readonly note: string
}

interface VersionDialogProps {
  readonly title: string
  /** What the fields hold at first. */
  readonly initial: VersionName
  readonly readOnly: boolean
  readonly saving: boolean
  readonly error: Error | null
  /** Name and note without blanks at their ends, the name no longer than a version's may be. */
  readonly onSave: (named: VersionName) => void
  readonly onClose: () => void
}

const longestName = 80

/** Name and note of a version, of a new one or of one that is there. */
export function VersionDialog({ title, initial, readOnly, saving, error, onSave, onClose }: VersionDialogProps) {
  const say = useSay()
  // What is suggested may still change while nothing has been typed.
  const [typed, setTyped] = useState<string | null>(null)
  const [note, setNote] = useState(initial.note)
  const name = typed ?? initial.name
  const ready = !readOnly && name.trim() !== '' && !saving
  const submit = () => {
    if (ready) onSave({ name: name.trim().slice(0, longestName), note: note.trim() })
  }
  return (
    <Modal
      open
      title={title}
      okText={say(commonTexts.save)}
      cancelText={say(commonTexts.cancel)}
      okButtonProps={{ disabled: !ready, loading: saving }}
      onOk={submit}
      onCancel={onClose}
    >
      <div className="fields">
        {readOnly ? <Notice tone="warning">{say(commonTexts.readOnlyHint)}</Notice> : null}
        {error === null ? null : <ErrorNotice error={error} />}
        <Field label={say(versionTexts.name)}>
          {(ids) => <EnterInput {...ids} value={name} onChange={setTyped} onEnter={submit} />}
        </Field>
        <Field label={say(versionTexts.note)}>
          {(ids) => (
            <Input.TextArea
              {...ids}
              rows={2}
              maxLength={500}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
      </div>
    </Modal>
  )
}
