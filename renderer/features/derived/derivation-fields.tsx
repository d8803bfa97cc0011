import { codeLevelTexts, derivedTexts } from '#shared/messages/app/derived.ts'
import { codeLevels } from '#shared/survey/code-frame.ts'
import type { Derivation } from '#shared/survey/derivation.ts'
import { isNumeric, type Variable } from '#shared/survey/variable.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { NumberField } from '../../ui/forms/number-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { VariableChecklist } from '../analysis/variable-checklist.tsx'
import { BandsFields } from './bands-fields.tsx'
import { ExpressionField } from './expression-field.tsx'
import { RecodeFields } from './recode-fields.tsx'

interface DerivationFieldsProps {
  readonly derivation: Derivation
  readonly variables: readonly Variable[]
  /** What the present definition is refused with. */
  readonly error: unknown
  readonly onChange: (derivation: Derivation) => void
}

/** The fields of each kind of derivation. */
export function DerivationFields({ derivation, variables, error, onChange }: DerivationFieldsProps) {
  const say = useSay()
  const numeric = variables.filter(isNumeric)
  switch (derivation.kind) {
    case 'compute':
      return (
        <ExpressionField
          label={say(derivedTexts.expression)}
          hint={say(derivedTexts.expressionHint)}
          value={derivation.expression}
          variables={variables}
          error={error}
          onChange={(expression) => onChange({ ...derivation, expression })}
        />
      )
    case 'mean':
      return (
        <>
          <VariableChecklist
            title={say(derivedTexts.items)}
            variables={numeric}
            chosen={derivation.items}
            onChange={(items) => onChange({ ...derivation, items })}
          />
          <Field label={say(derivedTexts.minimumValid)} hint={say(derivedTexts.minimumHint)}>
            {(ids) => (
              <NumberField
                {...ids}
                value={derivation.minimumValid}
                min={1}
                max={Math.max(1, derivation.items.length)}
                precision={0}
                width={96}
                onCommit={(minimumValid) => onChange({ ...derivation, minimumValid: minimumValid ?? 1 })}
              />
            )}
          </Field>
        </>
      )
    case 'reverse':
      return (
        <SourceField
          variables={numeric}
          value={derivation.source}
          onChange={(source) => onChange({ ...derivation, source })}
        />
      )
    case 'bands':
      return (
        <>
          <SourceField
            variables={numeric}
            value={derivation.source}
            onChange={(source) => onChange({ ...derivation, source })}
          />
          <BandsFields derivation={derivation} onChange={onChange} />
        </>
      )
    case 'codes':
      return (
        <>
          <SourceField
            variables={variables.filter(({ role }) => role === 'text')}
            value={derivation.source}
            onChange={(source) => onChange({ ...derivation, source })}
          />
          <Field label={say(derivedTexts.codeLevel)} hint={say(derivedTexts.codesHint)}>
            {(ids) => (
              <Choice
                {...ids}
                value={derivation.level}
                onChange={(level) => onChange({ ...derivation, level })}
                options={codeLevels.map((level) => ({ value: level, label: say(codeLevelTexts[level]) }))}
              />
            )}
          </Field>
        </>
      )
    case 'recode':
      return (
        <>
          <SourceField
            variables={variables}
            value={derivation.source}
            onChange={(source) => onChange({ ...derivation, source })}
          />
          <RecodeFields
            derivation={derivation}
            source={variables.find(({ name }) => name === derivation.source)}
            onChange={onChange}
          />
        </>
      )
  }
}

interface SourceFieldProps {
  readonly variables: readonly Variable[]
  readonly value: string
  readonly onChange: (name: string) => void
}

function SourceField({ variables, value, onChange }: SourceFieldProps) {
  const say = useSay()
  return (
    <Field label={say(derivedTexts.source)}>
      {(ids) => (
        <Choice
          {...ids}
          value={value}
          onChange={onChange}
          options={variables.map(({ name, label }) => ({
            value: name,
            label: label === '' ? name : `${name} ${label}`,
          }))}
        />
      )}
    </Field>
  )
}
