import './forms.css'

interface ChoiceOption<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface ChoiceProps<Value extends string> {
  readonly value: Value
  readonly options: readonly ChoiceOption<Value>[]
  readonly onChange: (value: Value) => void
  readonly id?: string
  /** The accessible name where no label element points here. */
  readonly label?: string
  readonly disabled?: boolean
  readonly 'aria-describedby'?: string | undefined
}

/**
 * One of a few. The platform's own select: keyboard, type-ahead, screen readers and touch work as everywhere, and thousands
 * of them cost nothing in a table.
 */
export function Choice<Value extends string>({ value, options, onChange, label, ...rest }: ChoiceProps<Value>) {
  return (
    <select
      className="choice"
      value={value}
      aria-label={label}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value)
        if (chosen !== undefined) onChange(chosen.value)
      }}
      {...rest}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
