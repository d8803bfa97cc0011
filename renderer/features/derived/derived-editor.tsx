import { Button } from 'antd'
import { variableFormTexts } from '#shared/messages/app/data.ts'
import { derivationKindTexts, derivedTexts } from '#shared/messages/app/derived.ts'
import { roleTexts } from '#shared/messages/app/survey-words.ts'
import type { DerivedSpec } from '#shared/survey/derived-spec.ts'
import { roles, type Variable } from '#shared/survey/variable.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { type DerivedDraft, useDerivedPreview, useRemoveDerived, useSaveDerived } from '../../client/use-derived.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { useNotify } from '../../ui/notices/notice-stack.tsx'
import { Panel } from '../../ui/panel.tsx'
import { LabelEditor } from '../variable/label-editor.tsx'
import { DerivationFields } from './derivation-fields.tsx'
import { DerivedPreview } from './derived-preview.tsx'

interface DerivedEditorProps {
  readonly draft: DerivedDraft
  readonly variables: readonly Variable[]
  readonly readOnly: boolean
  readonly onChange: (spec: DerivedSpec) => void
  readonly onSaved: (name: string) => void
  readonly onClose: () => void
}

/** Defines one derived variable; what it would give is shown all the while, and nothing is kept before saving. */
export function DerivedEditor({ draft, variables, readOnly, onChange, onSaved, onClose }: DerivedEditorProps) {
  const say = useSay()
  const notify = useNotify()
  const { spec, previous } = draft
  const { kind } = spec.derivation
  const asked = useDerivedPreview(draft)
  const save = useSaveDerived()
  const remove = useRemoveDerived()
  const failure = save.error ?? remove.error
  const canSave = !readOnly && asked.error === null && spec.name.trim() !== '' && !save.isPending
  const store = () => {
    if (!canSave) return
    const name = spec.name.trim()
    save.mutate(draft, {
      onSuccess: () => {
        notify('good', say(derivedTexts.saved, { name }))
        onSaved(name)
      },
    })
  }
  return (
    <Panel
      title={previous ?? say(derivedTexts.addOf, { kind: say(derivationKindTexts[kind]) })}
      actions={
        <>
          {previous === null ? null : (
            <Button disabled={readOnly} onClick={() => remove.mutate(previous, { onSuccess: onClose })}>
              {say(derivedTexts.remove)}
            </Button>
          )}
          <Button onClick={onClose}>{say(derivedTexts.cancel)}</Button>
          <Button type="primary" title="Ctrl+Enter" disabled={!canSave} loading={save.isPending} onClick={store}>
            {say(derivedTexts.save)}
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
          <div className="fields-2">
            <Field label={say(derivedTexts.name)}>
              {(ids) => (
                <TextField {...ids} value={spec.name} onCommit={(name) => onChange({ ...spec, name: name.trim() })} />
              )}
            </Field>
            <Field label={say(derivedTexts.label)}>
              {(ids) => <TextField {...ids} value={spec.label} onCommit={(label) => onChange({ ...spec, label })} />}
            </Field>
          </div>
          <DerivationFields
            derivation={spec.derivation}
            variables={variables.filter(({ name }) => name !== previous)}
            error={asked.error}
            onChange={(derivation) => onChange({ ...spec, derivation })}
          />
          <Field label={say(variableFormTexts.role)}>
            {(ids) => (
              <Choice
                {...ids}
                value={spec.role}
                onChange={(role) => onChange({ ...spec, role })}
                options={roles.map((role) => ({ value: role, label: say(roleTexts[role]) }))}
              />
            )}
          </Field>
          {kind === 'recode' || kind === 'compute' ? (
            <LabelEditor labels={spec.labels} onChange={(labels) => onChange({ ...spec, labels })} recode />
          ) : null}
        </fieldset>
        {kind === 'codes' ? null : <DerivedPreview {...asked} hasOwnPlace={kind === 'compute'} />}
      </form>
    </Panel>
  )
}
