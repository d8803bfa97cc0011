import { Button } from 'antd'
import { useState } from 'react'
import { variableFormTexts } from '#shared/messages/app/data.ts'
import { importTexts } from '#shared/messages/app/import-wizard.ts'
import { directionTexts, roleTexts } from '#shared/messages/app/survey-words.ts'
import type { MappedVariable } from '#shared/survey/import-mapping.ts'
import { type Role, roles } from '#shared/survey/variable.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { NumberField } from '../../ui/forms/number-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'

interface BulkBarProps {
  readonly count: number
  readonly onApply: (edit: Partial<MappedVariable>) => void
  readonly onClear: () => void
}

type Kept<T extends string> = T | 'keep'

/** Sets role, scale and direction of all selected columns at once. */
export function BulkBar({ count, onApply, onClear }: BulkBarProps) {
  const say = useSay()
  const [role, setRole] = useState<Kept<Role>>('keep')
  const [direction, setDirection] = useState<Kept<'high' | 'low'>>('keep')
  const [min, setMin] = useState<number | null>(null)
  const [max, setMax] = useState<number | null>(null)
  const keep = { value: 'keep', label: say(importTexts.bulkKeep) } as const
  const apply = () =>
    onApply({
      ...(role === 'keep' ? {} : { role }),
      ...(direction === 'keep' ? {} : { direction }),
      ...(min !== null && max !== null && min < max ? { scale: [min, max] } : {}),
    })
  return (
    <fieldset className="bulk-bar">
      <legend className="visually-hidden">{say(importTexts.bulkCount, { n: count })}</legend>
      <span aria-hidden="true">{say(importTexts.bulkCount, { n: count })}</span>
      <Choice<Kept<Role>>
        label={say(variableFormTexts.role)}
        value={role}
        onChange={setRole}
        options={[keep, ...roles.map((value) => ({ value, label: say(roleTexts[value]) }))]}
      />
      <span>{say(importTexts.bulkScale)}</span>
      <NumberField label={say(variableFormTexts.scaleMin)} value={min} onCommit={setMin} width={64} />
      <NumberField label={say(variableFormTexts.scaleMax)} value={max} onCommit={setMax} width={64} />
      <Choice<Kept<'high' | 'low'>>
        label={say(variableFormTexts.direction)}
        value={direction}
        onChange={setDirection}
        options={[
          keep,
          { value: 'high', label: say(directionTexts.high) },
          { value: 'low', label: say(directionTexts.low) },
        ]}
      />
      <Button type="primary" size="small" onClick={apply}>
        {say(importTexts.bulkApply)}
      </Button>
      <Button size="small" onClick={onClear}>
        {say(importTexts.bulkClear)}
      </Button>
    </fieldset>
  )
}
