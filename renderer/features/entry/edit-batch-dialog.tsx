import { Button, Modal } from 'antd'
import { useState } from 'react'
import type { EntryBatch } from '#shared/entry/entry-batch.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import { entryBatchTexts } from '#shared/messages/app/entry.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { useSaveEntryBatch } from '../../client/use-entry.ts'
import { EnterInput } from '../../ui/forms/enter-input.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { type BatchDraft, coverSheetOf, draftOf } from './batch-draft.ts'
import { CoverSheet } from './cover-sheet.tsx'

/** The cover sheet of a batch, changed: its questions are fixed with the first form, its counts until it is accepted are not. */
export function EditBatchDialog({ batch, onClose }: { batch: EntryBatch; onClose: () => void }) {
  const say = useSay()
  const [draft, setDraft] = useState<BatchDraft>(() => draftOf(batch))
  const tell = (told: Partial<BatchDraft>) => setDraft((known) => ({ ...known, ...told }))
  const save = useSaveEntryBatch()
  const isReady = draft.name.trim() !== ''
  const submit = () => {
    if (isReady) save.mutate({ ...batch, ...coverSheetOf(draft) }, { onSuccess: onClose })
  }
  return (
    <Modal
      open
      width={720}
      title={say(entryBatchTexts.editTitle, { batch: batch.name })}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say(commonTexts.cancel)}</Button>
          <Button type="primary" onClick={submit} loading={save.isPending} disabled={!isReady}>
            {say(commonTexts.save)}
          </Button>
        </>
      }
    >
      <div className="fields">
        <Field label={say(entryBatchTexts.name)}>
          {(ids) => <EnterInput {...ids} value={draft.name} onChange={(name) => tell({ name })} onEnter={submit} />}
        </Field>
        <CoverSheet draft={draft} tell={tell} />
        {save.error === null ? null : <ErrorNotice error={save.error} />}
      </div>
    </Modal>
  )
}
