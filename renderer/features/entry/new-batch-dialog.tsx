import { Button, Modal } from 'antd'
import { useState } from 'react'
import { formVariables } from '#shared/entry/entry-field.ts'
import { withFreeNames } from '#shared/entry/free-names.ts'
import { parseSkipRules } from '#shared/entry/parse-skip-rules.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import { entryBatchTexts } from '#shared/messages/app/entry.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { useDesign } from '../../client/use-data.ts'
import { type EntryOverview, useSaveEntryBatch, useTemplateItems } from '../../client/use-entry.ts'
import { useCurrentProject, useTemplates } from '../../client/use-projects.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { EnterInput } from '../../ui/forms/enter-input.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { newId } from '../../ui/new-id.ts'
import { type BatchDraft, codebookSource, emptyDraft, itemsSource, listedFields, toBatch } from './batch-draft.ts'
import { CoverSheet } from './cover-sheet.tsx'
import { ListedItems } from './listed-items.tsx'
import { SkipRuleField } from './skip-rule-field.tsx'

interface NewBatchDialogProps {
  readonly variables: readonly Variable[]
  readonly batches: readonly EntryOverview[]
  readonly onClose: () => void
}

/** A new batch: its cover sheet, how it is keyed, and the questions of the form. */
export function NewBatchDialog({ variables, batches, onClose }: NewBatchDialogProps) {
  const say = useSay()
  const { waveVariable } = useDesign()
  const project = useCurrentProject()
  const templates = (useTemplates().data ?? []).filter(({ id }) => id !== 'blank')
  const asked = formVariables(variables, waveVariable)
  const [draft, setDraft] = useState<BatchDraft>(() =>
    emptyDraft(asked.length > 0 ? codebookSource : (project?.template ?? itemsSource)),
  )
  const tell = (told: Partial<BatchDraft>) => setDraft((known) => ({ ...known, ...told }))
  const isTemplate = draft.source !== codebookSource && draft.source !== itemsSource
  const template = useTemplateItems(isTemplate ? draft.source : null)
  const comment = { name: say(entryBatchTexts.commentName), label: say(entryBatchTexts.commentLabel) }
  const taken = [...variables, ...batches.flatMap(({ batch }) => batch.fields)]
  const fresh = isTemplate ? (template.data?.fields ?? []) : listedFields(draft, comment)
  const fields = draft.source === codebookSource ? asked : withFreeNames(fresh, taken)
  const names = fields.map(({ name }) => name)
  const { problems } = parseSkipRules(draft.skipRules, names)
  const save = useSaveEntryBatch()
  const isReady = draft.name.trim() !== '' && fields.length > 0 && problems.length === 0
  const submit = () => {
    if (!isReady) return
    const paperIdVariable = variables.find(({ role }) => role === 'id')?.name ?? say(entryBatchTexts.paperId)
    const sampleSeed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
    const own = {
      id: newId(),
      paperIdVariable,
      sampleSeed: sampleSeed % 2_147_483_647,
      createdAt: new Date().toISOString(),
    }
    save.mutate(toBatch(draft, fields, own), { onSuccess: onClose })
  }
  return (
    <Modal
      open
      width={720}
      title={say(entryBatchTexts.title)}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say(commonTexts.cancel)}</Button>
          <Button type="primary" onClick={submit} loading={save.isPending} disabled={!isReady}>
            {say(entryBatchTexts.create)}
          </Button>
        </>
      }
    >
      <div className="fields">
        <Field label={say(entryBatchTexts.name)}>
          {(ids) => <EnterInput {...ids} value={draft.name} onChange={(name) => tell({ name })} onEnter={submit} />}
        </Field>
        <CoverSheet draft={draft} tell={tell} />
        <Field label={say(entryBatchTexts.source)}>
          {(ids) => (
            <Choice
              {...ids}
              value={draft.source}
              onChange={(source) => tell({ source })}
              options={[
                ...(asked.length > 0 ? [{ value: codebookSource, label: say(entryBatchTexts.fromCodebook) }] : []),
                { value: itemsSource, label: say(entryBatchTexts.fromItems) },
                ...templates.map(({ id, name }) => ({ value: id, label: say(entryBatchTexts.fromTemplate, { name }) })),
              ]}
            />
          )}
        </Field>
        {draft.source === itemsSource ? <ListedItems draft={draft} tell={tell} /> : null}
        <p className="soft">
          {fields.length === 0
            ? say(entryBatchTexts.noFields)
            : say(entryBatchTexts.fieldCount, { n: fields.length, names: shortList(names) })}
        </p>
        <SkipRuleField value={draft.skipRules} problems={problems} onChange={(skipRules) => tell({ skipRules })} />
        {save.error === null ? null : <ErrorNotice error={save.error} />}
      </div>
    </Modal>
  )
}

function shortList(names: readonly string[]): string {
  return names.length > 12 ? `${names.slice(0, 12).join(' ')} …` : names.join(' ')
}
