import { judgementText } from '#shared/analyses/ahp/judgement-text.ts'
import { judgementGrid } from './grid.ts'
import { NumberGrid } from './number-grid.tsx'

interface JudgementGridProps {
  readonly label: string
  readonly criteria: readonly string[]
  readonly value: unknown
  /** Judgements are 2 (more), 1 (equal), 0 (less) instead of 1 to 9. */
  readonly three: boolean
  readonly onChange: (value: readonly (readonly (number | null)[])[]) => void
}

/** A judgement matrix to type in. One judgement says both: how much a counts beside b, and b beside a. */
export function JudgementGrid({ label, criteria, value, three, onChange }: JudgementGridProps) {
  const whole = judgementGrid(value, criteria.length)
  return (
    <NumberGrid
      label={label}
      value={whole}
      rows={criteria}
      columns={criteria}
      show={judgementText}
      onChange={onChange}
      onCell={(row, column, cell) =>
        onChange(
          whole.map((cells, r) =>
            cells.map((old, c) => {
              if (r === c) return 1
              if (r === row && c === column) return cell
              return r === column && c === row ? opposite(cell, three) : old
            }),
          ),
        )
      }
    />
  )
}

/** The judgement the other way round: the reciprocal, or 2 − x on the scale of 0, 1 and 2. */
function opposite(value: number | null, three: boolean): number | null {
  if (value === null) return null
  if (three) return 2 - value
  return value === 0 ? null : 1 / value
}
