import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { Choice } from '../../../ui/forms/choice.tsx'
import { Field } from '../../../ui/forms/field.tsx'
import { NumberField } from '../../../ui/forms/number-field.tsx'
import { useSay } from '../../../ui/language/use-say.ts'
import { variableChoice } from '../../variable/variable-choice.ts'
import type { Bounds } from './option-field.ts'

const none = ''
// No variable has a control character for its name.
const ownNumber = '\u0001'

interface VariableFieldProps {
  readonly label: string
  readonly value: unknown
  readonly variables: readonly Variable[]
  readonly required: boolean
  /** A number may stand instead of a variable. */
  readonly number: Bounds | null
  readonly onChange: (value: string | number | null) => void
}

/** One variable, or where the option allows it one number for all. */
export function VariableField({ label, value, variables, required, number, onChange }: VariableFieldProps) {
  const say = useSay()
  const known = variables.some(({ name }) => name === value)
  const current = typeof value === 'number' ? ownNumber : known ? String(value) : none
  return (
    <>
      <Field label={label}>
        {(ids) => (
          <Choice
            {...ids}
            value={current}
            options={[
              ...(required && current !== none
                ? []
                : [{ value: none, label: say(required ? optionFormTexts.pleaseChoose : optionFormTexts.notChosen) }]),
              ...(number === null ? [] : [{ value: ownNumber, label: say(optionFormTexts.byNumber) }]),
              ...variables.map(variableChoice),
            ]}
            onChange={(chosen) => onChange(chosen === none ? null : chosen === ownNumber ? (number?.min ?? 1) : chosen)}
          />
        )}
      </Field>
      {typeof value === 'number' && number !== null ? (
        <NumberField
          label={label}
          value={value}
          {...limits(number)}
          onCommit={(next) => (next === null ? undefined : onChange(next))}
        />
      ) : null}
    </>
  )
}

/** The limits of a number as its field takes them. */
export function limits({ integer, min, max }: Bounds) {
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(integer ? { precision: 0 } : {}),
  }
}
