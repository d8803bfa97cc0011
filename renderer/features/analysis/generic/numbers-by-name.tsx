import { Field } from '../../../ui/forms/field.tsx'
import { NumberField } from '../../../ui/forms/number-field.tsx'
import { useSay } from '../../../ui/language/use-say.ts'
import { columnText } from './value-text.ts'

interface NumbersByNameProps {
  readonly label: string
  readonly names: readonly string[]
  readonly value: Readonly<Record<string, unknown>>
  readonly onChange: (value: unknown) => void
}

/** One number for each name; emptied altogether, the option is left to its default. */
export function NumbersByName({ label, names, value, onChange }: NumbersByNameProps) {
  const say = useSay()
  const given = names.map((name) => [name, value[name]] as const)
  const set = (name: string, number: number | null) => {
    const next = given.map(([one, old]) => [one, one === name ? number : (old ?? null)] as const)
    onChange(next.every(([, one]) => one === null) ? null : Object.fromEntries(next))
  }
  return (
    <fieldset className="checks">
      <legend>{label}</legend>
      <div className="fields-2">
        {given.map(([name, number]) => (
          <Field key={name} label={columnText(name, say)}>
            {(ids) => (
              <NumberField
                {...ids}
                min={0}
                value={typeof number === 'number' ? number : null}
                onCommit={(next) => set(name, next)}
              />
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  )
}
