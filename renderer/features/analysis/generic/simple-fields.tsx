import { useState } from 'react'
import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import { listText } from '#shared/messages/list-text.ts'
import { Choice } from '../../../ui/forms/choice.tsx'
import { Field } from '../../../ui/forms/field.tsx'
import { NumberField } from '../../../ui/forms/number-field.tsx'
import { TextField } from '../../../ui/forms/text-field.tsx'
import { useLanguage } from '../../../ui/language/language-context.tsx'
import { useSay } from '../../../ui/language/use-say.ts'
import { useCategories } from '../use-categories.ts'
import type { Bounds, OptionField } from './option-field.ts'
import { asCode, parseNumber, parseNumbers, parseTexts } from './parse-list.ts'
import { valueText } from './value-text.ts'
import { limits } from './variable-fields.tsx'

interface ValueProps {
  readonly field: OptionField
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

const byNumber = '\u0001'

interface ChoiceFieldProps extends ValueProps {
  readonly values: readonly (string | number)[]
  /** A number may stand instead of the named values. */
  readonly bounds?: Bounds
}

/** One of the named values, by what they mean. */
export function ChoiceField({ field, value, onChange, values, bounds }: ChoiceFieldProps) {
  const say = useSay()
  const shown = value ?? field.default ?? values[0]
  const isNumber = bounds !== undefined && typeof shown === 'number' && !values.includes(shown)
  return (
    <>
      <Field label={field.label}>
        {(ids) => (
          <Choice
            {...ids}
            value={isNumber ? byNumber : String(shown)}
            options={[
              ...values.map((one) => ({ value: String(one), label: valueText(field.name, one, say) })),
              ...(bounds === undefined ? [] : [{ value: byNumber, label: say(optionFormTexts.byNumber) }]),
            ]}
            onChange={(chosen) =>
              onChange(chosen === byNumber ? (bounds?.min ?? 1) : values.find((one) => String(one) === chosen))
            }
          />
        )}
      </Field>
      {isNumber ? (
        <NumberField
          label={field.label}
          value={shown}
          {...limits(bounds)}
          onCommit={(next) => (next === null ? undefined : onChange(next))}
        />
      ) : null}
    </>
  )
}

/** A number; emptied, the analysis takes its own. */
export function NumberOption({ field, value, onChange, bounds }: ValueProps & { readonly bounds: Bounds }) {
  const say = useSay()
  const shown = value ?? field.default
  return (
    <Field label={field.label}>
      {(ids) => (
        <NumberField
          {...ids}
          value={typeof shown === 'number' ? shown : null}
          placeholder={field.required ? '' : say(optionFormTexts.automatic)}
          {...limits(bounds)}
          onCommit={onChange}
        />
      )}
    </Field>
  )
}

/** The values that occur, where the option speaks of a variable's values. */
function useOccurring(variable: string | null): string | undefined {
  const say = useSay()
  const { language } = useLanguage()
  const categories = useCategories(variable).slice(0, 12)
  if (categories.length === 0) return undefined
  const values = listText(
    categories.map(({ label }) => label),
    language,
  )
  return say(optionFormTexts.occurring, { values })
}

interface TextOptionProps extends ValueProps {
  /** The variable whose values are meant; null: none. */
  readonly about: string | null
  /** Codes are numbers: what looks like one is one. */
  readonly numeric: boolean
}

/** A text, or a code; the values that occur stand below. */
export function TextOption({ field, value, onChange, about, numeric }: TextOptionProps) {
  const hint = useOccurring(about)
  return (
    <Field label={field.label} {...(hint === undefined ? {} : { hint })}>
      {(ids) => (
        <TextField
          {...ids}
          value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
          maxLength={200}
          onCommit={(text) => onChange(text.trim() === '' ? null : numeric ? asCode(text.trim()) : text.trim())}
        />
      )}
    </Field>
  )
}

/** Several texts or codes in one line; the values that occur stand below. */
export function TextsOption({ field, value, onChange, about, numeric }: TextOptionProps) {
  const say = useSay()
  const { language } = useLanguage()
  const occurring = useOccurring(about)
  const shown = Array.isArray(value) ? listText(value.map(String), language) : ''
  return (
    <Field label={field.label} hint={occurring ?? say(optionFormTexts.listHint)}>
      {(ids) => (
        <TextField
          {...ids}
          value={shown}
          onCommit={(text) => onChange(numeric ? parseTexts(text).map(asCode) : parseTexts(text))}
        />
      )}
    </Field>
  )
}

/** Several numbers in one line; what is no number is refused beside it. */
export function NumbersOption({ field, value, onChange }: ValueProps) {
  const say = useSay()
  const [wrong, setWrong] = useState(false)
  const shown = value ?? field.default
  const commit = (text: string) => {
    const numbers = parseNumbers(text)
    setWrong(numbers === null)
    if (numbers !== null) onChange(numbers)
  }
  return (
    <Field
      label={field.label}
      hint={say(optionFormTexts.numbersHint)}
      error={wrong ? say(optionFormTexts.numbersError) : null}
    >
      {(ids) => <TextField {...ids} rows={2} value={Array.isArray(shown) ? shown.join(', ') : ''} onCommit={commit} />}
    </Field>
  )
}

/** A nested value as JSON, as on the command line. */
export function StructureOption({ field, value, onChange }: ValueProps) {
  const say = useSay()
  const [wrong, setWrong] = useState(false)
  const commit = (text: string) => {
    try {
      onChange(text.trim() === '' ? null : JSON.parse(text))
      setWrong(false)
    } catch {
      setWrong(true)
    }
  }
  return (
    <Field
      label={field.label}
      hint={say(optionFormTexts.structureHint)}
      error={wrong ? say(optionFormTexts.structureError) : null}
    >
      {(ids) => (
        <TextField
          {...ids}
          rows={8}
          value={value === undefined || value === null ? '' : JSON.stringify(value, null, 1)}
          onCommit={commit}
        />
      )}
    </Field>
  )
}

/** A text field that holds a number: fractions and percentages may be typed. Only numbers are committed. */
export function CellNumber(props: {
  readonly label: string
  readonly value: number | null
  readonly show: (value: number) => string
  readonly onCommit: (value: number | null) => void
}) {
  const { label, value, show, onCommit } = props
  const [wrong, setWrong] = useState(false)
  return (
    <span className={wrong ? 'cell-wrong' : undefined}>
      <TextField
        label={label}
        value={value === null ? '' : show(value)}
        onCommit={(text) => {
          const number = parseNumber(text)
          setWrong(number === null && text.trim() !== '')
          if (number !== null || text.trim() === '') onCommit(number)
        }}
      />
    </span>
  )
}
