import { derivedTexts } from '#shared/messages/app/derived.ts'
import type { RecodeWhen } from '#shared/survey/derivation.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { NumberField } from '../../ui/forms/number-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { readValues } from './read-values.ts'

interface RecodeWhenFieldsProps {
  /** Which rule it is, from 1. */
  readonly n: number
  readonly when: RecodeWhen
  readonly numeric: boolean
  readonly onChange: (when: RecodeWhen) => void
}

/** Which old values a rule catches. */
export function RecodeWhenFields({ n, when, numeric, onChange }: RecodeWhenFieldsProps) {
  const say = useSay()
  const blank: Readonly<Record<RecodeWhen['kind'], RecodeWhen>> = {
    values: { kind: 'values', values: numeric ? [n] : ['…'] },
    range: { kind: 'range', from: null, to: n },
    missing: { kind: 'missing' },
  }
  return (
    <>
      <Choice
        label={say(derivedTexts.rule, { n })}
        value={when.kind}
        options={[
          { value: 'values' as const, label: say(derivedTexts.whenValues) },
          ...(numeric ? [{ value: 'range' as const, label: say(derivedTexts.whenRange) }] : []),
          { value: 'missing' as const, label: say(derivedTexts.whenMissing) },
        ]}
        onChange={(kind) => onChange(blank[kind])}
      />
      {when.kind === 'values' ? (
        <TextField
          label={say(derivedTexts.valuesOf, { n })}
          value={when.values.join(', ')}
          onCommit={(text) => {
            const values = readValues(text, numeric)
            if (values.length > 0) onChange({ kind: 'values', values })
          }}
        />
      ) : null}
      {when.kind === 'range' ? (
        <>
          <NumberField
            label={say(derivedTexts.fromOf, { n })}
            value={when.from}
            width={72}
            placeholder="−∞"
            onCommit={(from) => onChange({ ...when, from })}
          />
          <span aria-hidden="true">–</span>
          <NumberField
            label={say(derivedTexts.toOf, { n })}
            value={when.to}
            width={72}
            placeholder="∞"
            onCommit={(to) => onChange({ ...when, to })}
          />
        </>
      ) : null}
    </>
  )
}
