import { Modal } from 'antd'
import { useState } from 'react'
import { commonTexts } from '#shared/messages/app/common.ts'
import { versionTexts } from '#shared/messages/app/versions.ts'
import { errorSentence } from '../../client/error-sentence.ts'
import { useSaveVersion, useVersions } from '../../client/use-versions.ts'
import { EnterInput } from '../../ui/forms/enter-input.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Notice } from '../../ui/notices/notice.tsx'
import { useNotify } from '../../ui/notices/notice-stack.tsx'

interface SaveVersionDialogProps {
  readonly readOnly: boolean
  readonly onClose: () => void
}

/** Ctrl+S: everything is saved already, so what is asked for is a name for the state as it is. */
export function SaveVersionDialog({ readOnly, onClose }: SaveVersionDialogProps) {
  const say = useSay()
  const { language } = useLanguage()
  const notify = useNotify()
  const versions = useVersions()
  const save = useSaveVersion()
  const [typed, setTyped] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const name = typed ?? say(versionTexts.suggested, { n: (versions.data?.length ?? 0) + 1 })
  const ready = !readOnly && name.trim() !== '' && !save.isPending
  const submit = () => {
    if (!ready) return
    save.mutate(
      { name: name.trim().slice(0, 80), note: note.trim() },
      {
        onSuccess: () => {
          notify('good', say(versionTexts.saved, { name: name.trim() }))
          onClose()
        },
      },
    )
  }
  return (
    <Modal
      open
      title={say(versionTexts.saveTitle)}
      okText={say(commonTexts.save)}
      cancelText={say(commonTexts.cancel)}
      okButtonProps={{ disabled: !ready, loading: save.isPending }}
      onOk={submit}
      onCancel={onClose}
    >
      <div className="fields">
        {readOnly ? <Notice tone="warning">{say(commonTexts.readOnlyHint)}</Notice> : null}
        {save.error === null ? null : <Notice tone="error">{errorSentence(save.error, language)}</Notice>}
        <Field label={say(versionTexts.name)}>
          {(ids) => <EnterInput {...ids} value={name} onChange={setTyped} onEnter={submit} />}
        </Field>
        <Field label={say(versionTexts.note)}>
          {(ids) => (
            <textarea
              {...ids}
              className="version-note"
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
