import { Button } from 'antd'
import { formatNumber } from '#shared/document/format-number.ts'
import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import { NumberField } from '../../../ui/forms/number-field.tsx'
import { useSay } from '../../../ui/language/use-say.ts'
import { useCells } from './use-cells.ts'

export type Shares = Readonly<Record<string, number | null>>

interface TargetSharesProps {
  readonly title: string
  /** The variable, or the variables whose combinations are the categories. */
  readonly variables: readonly string[]
  readonly value: Shares
  readonly onChange: (value: Shares) => void
}

/** How far the shares may be from 100% together, in percentage points: less than anybody types. */
const roundingPercent = 0.05

/** The share of each category in the population, beside its share in the sample, with their sum. */
export function TargetShares({ title, variables, value, onChange }: TargetSharesProps) {
  const say = useSay()
  const cells = useCells(variables)
  if (variables.length === 0) return <p className="field-hint">{say(optionFormTexts.chooseMargin)}</p>
  const total = cells.reduce((sum, { count }) => sum + (count ?? 0), 0)
  const percent = (share: number) => formatNumber(share * 100, { kind: 'decimal', digits: 1 })
  const present = new Map(cells.map(({ name, count }) => [name, count === null || total === 0 ? null : count / total]))
  // A category that was typed in once stays in view even where the present sample has none of it.
  const names = [...new Set([...cells.map(({ name }) => name), ...Object.keys(value)])]
  const target = (name: string) => (Object.hasOwn(value, name) ? (value[name] ?? null) : null)
  const even = Object.fromEntries(names.map((name) => [name, present.get(name) ?? 0]))
  return (
    <div className="targets">
      <table className="targets-table">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say(optionFormTexts.category)}</th>
            <th scope="col">{say(optionFormTexts.present)}</th>
            <th scope="col">{say(optionFormTexts.target)}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => {
            const share = present.get(name) ?? null
            const wanted = target(name)
            return (
              <tr key={name}>
                <th scope="row" title={name}>
                  {name}
                </th>
                <td>{share === null ? '—' : percent(share)}</td>
                <td>
                  <NumberField
                    label={say(optionFormTexts.targetOf, { name })}
                    // A share of 0.123456 is 12.3456%: no more digits than were typed.
                    value={wanted === null ? null : Number((wanted * 100).toFixed(8))}
                    min={0}
                    max={100}
                    onCommit={(next) => onChange({ ...value, [name]: next === null ? null : next / 100 })}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <SumCheck targets={names.map(target)} />
      <Button size="small" disabled={total === 0} onClick={() => onChange(even)}>
        {say(optionFormTexts.takePresent)}
      </Button>
    </div>
  )
}

/** Whether the shares are complete and add up. */
function SumCheck({ targets }: { targets: readonly (number | null)[] }) {
  const say = useSay()
  const given = targets.filter((share) => share !== null)
  const open = targets.length - given.length
  const sum = given.reduce((total, share) => total + share * 100, 0)
  const right = Math.abs(sum - 100) <= roundingPercent
  if (given.length === 0) return null
  const text =
    open > 0
      ? say(optionFormTexts.sumOpen, { n: open })
      : right
        ? say(optionFormTexts.sumRight)
        : say(optionFormTexts.sumWrong, { sum: formatNumber(sum, { kind: 'decimal', digits: 1 }) })
  return (
    <p role="status" className={open === 0 && right ? 'field-hint' : 'field-error'}>
      {text}
    </p>
  )
}
