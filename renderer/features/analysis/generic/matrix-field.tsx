import { judgementText } from '#shared/analyses/ahp/judgement-text.ts'
import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import { useSay } from '../../../ui/language/use-say.ts'
import { asGrid, judgementGrid } from './grid.ts'
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
    const three = values['scale'] === 'three'
    const whole = judgementGrid(values[field.name], criteria.length)
    return (
      <NumberGrid
        label={field.label}
        value={whole}
        rows={criteria}
        columns={criteria}
        show={judgementText}
        onChange={onChange}
        // One judgement says both: how much a counts beside b, and b beside a.
        onCell={(row, column, value) =>
          onChange(
            whole.map((cells, r) =>
              cells.map((old, c) => {
                if (r === c) return 1
                if (r === row && c === column) return value
                return r === column && c === row ? opposite(value, three) : old
              }),
            ),
          )
        }
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

/** The judgement the other way round: the reciprocal, or 2 − x on the scale of 0, 1 and 2. */
function opposite(value: number | null, three: boolean): number | null {
  if (value === null) return null
  if (three) return 2 - value
  return value === 0 ? null : 1 / value
}
