import { InputNumber } from 'antd'
import { useDraft } from './use-draft.ts'

interface NumberFieldProps {
  readonly value: number | null
  /** Called when the user leaves the field or presses Enter; null when it is empty. */
  readonly onCommit: (value: number | null) => void
  readonly id?: string
  readonly label?: string
  readonly min?: number
  readonly max?: number
  readonly step?: number
  /** Decimals allowed; 0: whole numbers only. */
  readonly precision?: number
  readonly suffix?: string
  readonly disabled?: boolean
  readonly placeholder?: string
  readonly width?: number | string
  readonly 'aria-describedby'?: string | undefined
}

/** A number, saved when the field is left or Enter is pressed: one edit is one step of undo. */
export function NumberField({ value, onCommit, label, width = '100%', ...rest }: NumberFieldProps) {
  const { shown, edit, commit } = useDraft(value, onCommit)
  return (
    <InputNumber<number>
      {...rest}
      aria-label={label}
      style={{ width }}
      controls={false}
      value={shown}
      onChange={edit}
      onBlur={commit}
      onPressEnter={commit}
    />
  )
}
