import { Checkbox } from 'antd'
import { commonTexts } from '#shared/messages/app/common.ts'
import { qualityChoiceTexts, qualityFieldTexts, qualityTexts } from '#shared/messages/app/quality.ts'
import type { Text } from '#shared/messages/language.ts'
import { listText } from '#shared/messages/list-text.ts'
import type { RuleField } from '#shared/quality/define-rule.ts'
import { qualityRules } from '#shared/quality/index.ts'
import type { QualityRuleSetting } from '#shared/quality/rule-setting.ts'
import { isNumeric, type Variable } from '#shared/survey/variable.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { NumberField } from '../../ui/forms/number-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { VariableChecklist } from '../analysis/variable-checklist.tsx'

interface RuleFieldsProps {
  readonly rule: QualityRuleSetting
  readonly variables: readonly Variable[]
  readonly readOnly: boolean
  readonly onChange: (params: Record<string, unknown>) => void
}

/** The parameters of a rule, as its declaration lists them. An edit is saved when the field is left. */
export function RuleFields({ rule, variables, readOnly, onChange }: RuleFieldsProps) {
  return (
    <fieldset className="quality-fields" disabled={readOnly}>
      {qualityRules[rule.rule].fields.map((field) => (
        <ParamField
          key={field.name}
          field={field}
          value={rule.params[field.name]}
          variables={variables}
          readOnly={readOnly}
          onChange={(value) => onChange({ ...rule.params, [field.name]: value })}
        />
      ))}
    </fieldset>
  )
}

interface ParamFieldProps {
  readonly field: RuleField
  readonly value: unknown
  readonly variables: readonly Variable[]
  readonly readOnly: boolean
  readonly onChange: (value: unknown) => void
}

function ParamField({ field, value, variables, readOnly, onChange }: ParamFieldProps) {
  const say = useSay()
  const { language } = useLanguage()
  const texts: Readonly<Record<string, Text>> = qualityFieldTexts
  const choices: Readonly<Record<string, Text>> = qualityChoiceTexts
  const text = texts[field.name]
  const label = text === undefined ? field.name : say(text)
  const items = variables.filter((variable) => variable.role === 'item' && isNumeric(variable))
  switch (field.kind) {
    case 'number':
    case 'share': {
      const factor = field.kind === 'share' ? 100 : 1
      const number = typeof value === 'number' ? Math.round(value * factor * 1000) / 1000 : null
      return (
        <Field label={label}>
          {(ids) => (
            <NumberField
              {...ids}
              value={number}
              min={field.min * factor}
              max={field.max * factor}
              disabled={readOnly}
              placeholder={field.nullable ? say(qualityTexts.unused) : ''}
              onCommit={(next) => {
                if (next !== null) onChange(next / factor)
                else if (field.nullable) onChange(null)
              }}
            />
          )}
        </Field>
      )
    }
    case 'choice':
      return (
        <Field label={label}>
          {(ids) => (
            <Choice
              {...ids}
              value={String(value)}
              disabled={readOnly}
              options={field.values.map((each) => {
                const name = choices[each]
                return { value: each, label: name === undefined ? each : say(name) }
              })}
              onChange={onChange}
            />
          )}
        </Field>
      )
    case 'flag':
      return (
        <Checkbox checked={value === true} disabled={readOnly} onChange={(event) => onChange(event.target.checked)}>
          {label}
        </Checkbox>
      )
    case 'answers':
      return (
        <Field label={label}>
          {(ids) => (
            <TextField
              {...ids}
              value={listText(textsIn(value), language)}
              disabled={readOnly}
              onCommit={(next) =>
                onChange(
                  next
                    .split(/[、，,;；]/)
                    .map((each) => each.trim())
                    .filter((each) => each !== ''),
                )
              }
            />
          )}
        </Field>
      )
    case 'variable':
    case 'item':
      return (
        <Field label={label}>
          {(ids) => (
            <Choice
              {...ids}
              value={typeof value === 'string' ? value : ''}
              disabled={readOnly}
              options={[
                { value: '', label: say(qualityTexts.notChosen) },
                ...(field.kind === 'item' ? items : variables).map((each) => ({
                  value: each.name,
                  label: each.label === '' || each.label === each.name ? each.name : `${each.name} ${each.label}`,
                })),
              ]}
              onChange={(next) => onChange(next === '' ? null : next)}
            />
          )}
        </Field>
      )
    default: {
      const offered = field.kind === 'items' ? items : variables
      const allWhenEmpty = field.name === 'items'
      const chosen = textsIn(value)
      const shown =
        allWhenEmpty && chosen.length === 0
          ? say(qualityTexts.allItems)
          : listText(chosen, language) || say(field.name === 'alsoSame' ? qualityTexts.unused : qualityTexts.notChosen)
      return (
        <details className="quality-list-field">
          <summary>
            {label}
            {say(commonTexts.colon)}
            <span className="soft">{shown}</span>
          </summary>
          <VariableChecklist
            title={label}
            variables={offered}
            chosen={allWhenEmpty && chosen.length === 0 ? offered.map(({ name }) => name) : chosen}
            onChange={(names) => onChange(allWhenEmpty && names.length === offered.length ? null : names)}
          />
        </details>
      )
    }
  }
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}
