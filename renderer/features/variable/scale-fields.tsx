import { useState } from 'react'
import { variableFormTexts } from '#shared/messages/app/data.ts'
import type { Scale } from '#shared/survey/variable.ts'
import { NumberField } from '../../ui/forms/number-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'

interface ScaleFieldsProps {
  readonly scale: Scale | null
  readonly onChange: (scale: Scale | null) => void
}

/** Both end points of a scale; it is declared only when both are there and in order. */
export function ScaleFields({ scale, onChange }: ScaleFieldsProps) {
  const say = useSay()
  const [half, setHalf] = useState<readonly [number | null, number | null] | null>(null)
  const [min, max] = half ?? scale ?? [null, null]
  const set = (nextMin: number | null, nextMax: number | null) => {
    const whole = nextMin !== null && nextMax !== null && nextMin < nextMax
    const none = nextMin === null && nextMax === null
    setHalf(whole || none ? null : [nextMin, nextMax])
    if (whole) onChange([nextMin, nextMax])
    if (none) onChange(null)
  }
  return (
    <div className="field">
      <span className="soft">{say(variableFormTexts.scale)}</span>
      <div className="scale-fields" title={say(variableFormTexts.scaleHint)}>
        <NumberField label={say(variableFormTexts.scaleMin)} value={min} onCommit={(value) => set(value, max)} />
        <span aria-hidden="true">–</span>
        <NumberField label={say(variableFormTexts.scaleMax)} value={max} onCommit={(value) => set(min, value)} />
      </div>
    </div>
  )
}
