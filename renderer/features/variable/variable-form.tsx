import { variableFormTexts } from '#shared/messages/app/data.ts'
import { directionTexts, roleTexts, variableTypeTexts } from '#shared/messages/app/survey-words.ts'
import { isNumeric, roles, type Variable, variableTypes } from '#shared/survey/variable.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { LabelEditor } from './label-editor.tsx'
import { MissingEditor } from './missing-editor.tsx'
import { ScaleFields } from './scale-fields.tsx'
import './variable.css'

interface VariableFormProps {
  readonly variable: Variable
  readonly onChange: (change: Partial<Variable>) => void
  readonly readOnly: boolean
  /** While importing, name and type may still change: the answers are read by them. */
  readonly importing?: boolean
}

/** What the codebook says of one variable. */
export function VariableForm({ variable, onChange, readOnly, importing = false }: VariableFormProps) {
  const say = useSay()
  const measured = isNumeric(variable)
  return (
    <fieldset className="variable-form" disabled={readOnly}>
      {importing ? (
        <Field label={say(variableFormTexts.name)}>
          {(ids) => (
            <TextField
              {...ids}
              value={variable.name}
              onCommit={(name) => (name.trim() === '' ? undefined : onChange({ name: name.trim() }))}
            />
          )}
        </Field>
      ) : null}
      <Field label={say(variableFormTexts.label)}>
        {(ids) => <TextField {...ids} value={variable.label} rows={2} onCommit={(label) => onChange({ label })} />}
      </Field>
      <div className="fields-2">
        <Field label={say(variableFormTexts.role)}>
          {(ids) => (
            <Choice
              {...ids}
              value={variable.role}
              onChange={(role) => onChange({ role })}
              options={roles.map((role) => ({ value: role, label: say(roleTexts[role]) }))}
            />
          )}
        </Field>
        <Field label={say(variableFormTexts.type)}>
          {(ids) => (
            <Choice
              {...ids}
              value={variable.type}
              disabled={!importing}
              onChange={(type) => onChange({ type })}
              options={variableTypes.map((type) => ({ value: type, label: say(variableTypeTexts[type]) }))}
            />
          )}
        </Field>
      </div>
      {measured ? (
        <div className="fields-2">
          <ScaleFields scale={variable.scale} onChange={(scale) => onChange({ scale })} />
          <Field label={say(variableFormTexts.direction)}>
            {(ids) => (
              <Choice
                {...ids}
                value={variable.direction ?? 'unknown'}
                onChange={(direction) => onChange({ direction: direction === 'unknown' ? null : direction })}
                options={(['high', 'low', 'unknown'] as const).map((value) => ({
                  value,
                  label: say(directionTexts[value]),
                }))}
              />
            )}
          </Field>
        </div>
      ) : null}
      <LabelEditor
        labels={variable.labels}
        onChange={(labels) => onChange({ labels })}
        recode={importing && measured}
      />
      <MissingEditor missing={variable.missing} numeric={measured} onChange={(missing) => onChange({ missing })} />
    </fieldset>
  )
}
