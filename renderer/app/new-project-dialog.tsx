import { Button, Modal } from 'antd'
import { useState } from 'react'
import type { FileRef } from '#shared/contract/shapes.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import { startTexts } from '#shared/messages/app/start.ts'
import { useCreateProject, useTemplates } from '../client/use-projects.ts'
import { Choice } from '../ui/forms/choice.tsx'
import { EnterInput } from '../ui/forms/enter-input.tsx'
import { Field } from '../ui/forms/field.tsx'
import { useSay } from '../ui/language/use-say.ts'
import { Notice } from '../ui/notices/notice.tsx'
import { ErrorNotice } from './repairs/error-notice.tsx'

interface NewProjectDialogProps {
  readonly template: string | null
  /** The data file that was dropped without a project; it is imported afterwards. */
  readonly file: FileRef | null
  readonly onClose: () => void
  readonly onCreated: () => void
}

const blank = 'blank'

/** Asks for the name and the template of a new project. */
export function NewProjectDialog({ template, file, onClose, onCreated }: NewProjectDialogProps) {
  const say = useSay()
  const { data: templates = [], error, refetch } = useTemplates({ shownInPlace: true })
  const [chosen, setChosen] = useState(template ?? blank)
  const [name, setName] = useState<string | null>(file === null ? null : file.name.replace(/\.[^.]+$/, ''))
  const create = useCreateProject()
  const options = [
    { value: blank, label: say(startTexts.blank) },
    ...templates.filter(({ id }) => id !== blank).map(({ id, name: label }) => ({ value: id, label })),
  ]
  const suggested = options.find(({ value }) => value === chosen)?.label ?? ''
  const shownName = name ?? suggested
  const submit = () =>
    create.mutate(
      { name: shownName.trim(), template: chosen === blank ? null : chosen },
      { onSuccess: (state) => (state === null ? undefined : onCreated()) },
    )
  return (
    <Modal
      open
      title={say(startTexts.newProject)}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say(commonTexts.cancel)}</Button>
          <Button type="primary" onClick={submit} loading={create.isPending} disabled={shownName.trim() === ''}>
            {say(startTexts.create)}
          </Button>
        </>
      }
    >
      <div className="fields">
        {file === null ? null : <Notice tone="info">{say(startTexts.newForFile, { file: file.name })}</Notice>}
        <Field label={say(startTexts.projectName)}>
          {(ids) => <EnterInput {...ids} value={shownName} onChange={setName} onEnter={submit} />}
        </Field>
        <Field label={say(startTexts.template)}>
          {(ids) => <Choice {...ids} value={chosen} options={options} onChange={setChosen} />}
        </Field>
        {error === null ? null : <ErrorNotice error={error} retry={() => void refetch()} />}
        {create.error === null ? null : <ErrorNotice error={create.error} />}
      </div>
    </Modal>
  )
}
