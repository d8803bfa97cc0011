import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import { useSay } from '../../../ui/language/use-say.ts'
import { asGrid } from './grid.ts'
import { JudgementGrid } from './judgement-grid.tsx'
import { NumberGrid } from './number-grid.tsx'
import type { OptionField, OptionValues } from './option-field.ts'
import { asRecords, asTexts } from './read-value.ts'

interface MatrixFieldProps {
  readonly field: OptionField
  readonly values: OptionValues
  readonly onChange: (value: unknown) => void
}

/** A grid of numbers, named by the options beside it: criteria, experts, grades. */
export function MatrixField({ field, values, onChange }: MatrixFieldProps) {
  const say = useSay()
  const named = (option: string) => {
    const names = asTexts(values[option])
    return names.length === 0 ? null : names
  }
  const grid = asGrid(values[field.name])
  const criteria = named('criteria')
  if (field.name === 'matrix' && criteria !== null) {
    return (
      <JudgementGrid
        label={field.label}
        criteria={criteria}
        value={values[field.name]}
        three={values['scale'] === 'three'}
        onChange={onChange}
      />
    )
  }
  const grades = asRecords(values['grades']).map(({ label }) => String(label ?? ''))
  const isMembership = field.name === 'membership'
  return (
    <NumberGrid
      label={field.label}
      value={grid}
      rows={isMembership ? named('names') : named('experts')}
      columns={isMembership ? (grades.length === 0 ? null : grades) : criteria}
      {...(isMembership ? {} : { rowName: (n: number) => say(optionFormTexts.expert, { n }) })}
      onChange={onChange}
    />
  )
}
