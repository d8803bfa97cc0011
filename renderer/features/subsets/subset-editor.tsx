import { Button } from 'antd'
import { subsetTexts } from '#shared/messages/app/derived.ts'
import type { Subset } from '#shared/survey/subset.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { useConditionPreview, useRemoveSubset, useSaveSubset } from '../../client/use-subsets.ts'
import { Field } from '../../ui/forms/field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { useNotify } from '../../ui/notices/notice-stack.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ExpressionField } from '../derived/expression-field.tsx'

interface SubsetEditorProps {
  readonly draft: Subset
  /** It is in the project already. */
  readonly known: boolean
  readonly variables: readonly Variable[]
  readonly readOnly: boolean
  readonly onChange: (subset: Subset) => void
  readonly onClose: () => void
}

/** Name and condition of one subset, with the number of responses it takes. */
export function SubsetEditor({ draft, known, variables, readOnly, onChange, onClose }: SubsetEditorProps) {
  const say = useSay()
  const notify = useNotify()
  const { counts, error } = useConditionPreview(draft.expression)
  const save = useSaveSubset({ shownInPlace: true })
  const remove = useRemoveSubset()
  const complete = draft.name.trim() !== '' && draft.expression.trim() !== ''
  const failure = save.error ?? remove.error
  const canSave = !readOnly && complete && error === null && !save.isPending
  const store = () => {
    if (canSave)
      save.mutate(draft, { onSuccess: () => notify('good', say(subsetTexts.saved, { name: draft.name.trim() })) })
  }
  return (
    <Panel
      title={draft.name.trim() === '' ? say(subsetTexts.add) : draft.name}
      actions={
        <>
          {known ? (
            <Button disabled={readOnly} onClick={() => remove.mutate(draft.id, { onSuccess: onClose })}>
              {say(subsetTexts.remove)}
            </Button>
          ) : null}
          <Button onClick={onClose}>{say(subsetTexts.cancel)}</Button>
          <Button type="primary" title="Ctrl+Enter" disabled={!canSave} loading={save.isPending} onClick={store}>
            {say(subsetTexts.save)}
          </Button>
        </>
      }
    >
      <form
        className="derived-form"
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) store()
        }}
      >
        {failure === null ? null : <ErrorNotice error={failure} />}
        <fieldset className="variable-form" disabled={readOnly}>
          <Field label={say(subsetTexts.name)}>
            {(ids) => (
              <TextField {...ids} value={draft.name} maxLength={80} onCommit={(name) => onChange({ ...draft, name })} />
            )}
          </Field>
          <ExpressionField
            label={say(subsetTexts.expression)}
            hint={say(subsetTexts.expressionHint)}
            value={draft.expression}
            variables={variables}
            error={error}
            onChange={(expression) => onChange({ ...draft, expression })}
          />
        </fieldset>
        <p role="status">
          {counts === null ? '' : say(subsetTexts.counts, counts)}
          {counts === null || counts.missing === 0 ? '' : say(subsetTexts.countsMissing, counts)}
        </p>
      </form>
    </Panel>
  )
}
