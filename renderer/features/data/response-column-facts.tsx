import type { ColumnFacts } from '#shared/contract/columns.ts'
import { formatNumber } from '#shared/document/format-number.ts'
import { gridTexts } from '#shared/messages/app/grid.ts'
import { missingKindTexts } from '#shared/messages/app/survey-words.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { useColumnFacts } from '../../client/use-column-facts.ts'
import { useSay } from '../../ui/language/use-say.ts'

/** Where the heading is that is told about, within the window (px). */
export interface HeadingPlace {
  readonly variable: Variable
  readonly left: number
  readonly bottom: number
}

/** Width of the card (px), as the style sheet has it. */
const cardWidth = 280

/** Under the heading of a column: how many answered, why others did not, mean and spread or the most frequent answers. */
export function ColumnFactsCard({ place: { variable, left, bottom } }: { readonly place: HeadingPlace }) {
  const say = useSay()
  const { data, error } = useColumnFacts(variable.name)
  const { name, label } = variable
  return (
    <div
      className="column-facts"
      role="status"
      style={{ top: bottom + 4, left: Math.max(8, Math.min(left, window.innerWidth - cardWidth - 8)) }}
    >
      <p className="column-facts-title">
        <strong>{name}</strong>
        {label === '' || label === name ? null : <span> {label}</span>}
      </p>
      {error === null ? null : <ErrorNotice error={error} />}
      {data === undefined ? error === null ? <p className="soft">{say(gridTexts.counting)}</p> : null : null}
      {data === undefined ? null : <Facts facts={data} variable={variable} />}
      <p className="soft">{say(gridTexts.sortHint)}</p>
    </div>
  )
}

function Facts({ facts, variable }: { facts: ColumnFacts; variable: Variable }) {
  const say = useSay()
  const { total, answered, missing, numbers, bars, others } = facts
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <>
      <p>{say(gridTexts.answered, { answered, total })}</p>
      {missing.length === 0 ? null : (
        <p className="soft">
          {missing
            .map(({ kind, count }) => say(gridTexts.missing, { kind: say(missingKindTexts[kind]), count }))
            .join('　')}
        </p>
      )}
      {numbers === null ? null : (
        <p className="number-line">
          {say(gridTexts.numbers, {
            mean: formatNumber(numbers.mean, { kind: 'decimal', digits: 2 }),
            sd: formatNumber(numbers.sd, { kind: 'decimal', digits: 2 }),
            min: plain(numbers.min),
            max: plain(numbers.max),
          })}
        </p>
      )}
      {answered === 0 ? <p className="soft">{say(gridTexts.noAnswers)}</p> : null}
      <ul className="column-facts-bars">
        {bars.map(({ value, to, count }) => (
          <li key={String(value)}>
            <span className="column-facts-answer">
              {to === null
                ? (variable.labels[String(value)] ?? (typeof value === 'number' ? plain(value) : value))
                : say(gridTexts.class, { from: plain(Number(value)), to: plain(to) })}
            </span>
            <span className="column-facts-bar" aria-hidden="true">
              <span style={{ width: `${(count / most) * 100}%` }} />
            </span>
            <span className="number">{formatNumber((count / answered) * 100, { kind: 'percent', digits: 1 })}</span>
          </li>
        ))}
      </ul>
      {others === 0 ? null : <p className="soft">{say(gridTexts.others, { count: others })}</p>}
    </>
  )
}

/** At most six significant digits: a class boundary or a mark, not a measurement. */
function plain(value: number): string {
  return String(Number(value.toPrecision(6)))
}
