import { figureTexts } from '#shared/messages/app/cards.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { variableTitle } from '#shared/survey/variable-title.ts'
import { useSay } from '../../../ui/language/use-say.ts'
import { ScrollArea } from '../../../ui/scroll-area.tsx'
import { isMissing, shownValue } from '../../data/shown-value.ts'

interface Row {
  readonly id: number
  readonly sourceRow: number | null
  readonly excluded: string | null
  readonly values: readonly (number | string | null)[]
}

interface RespondentListProps {
  readonly rows: readonly Row[]
  /** In the order of the values. */
  readonly variables: readonly Variable[]
  readonly offset: number
}

/** More columns would not be read beside a figure. */
const mostSegments = 4

/** Responses in short: where each comes from, who it is by the segments, and the comments in full. */
export function RespondentList({ rows, variables, offset }: RespondentListProps) {
  const say = useSay()
  const placed = variables.map((variable, at) => ({ variable, at }))
  const segments = placed.filter(({ variable }) => variable.role === 'segment').slice(0, mostSegments)
  const comments = placed.filter(({ variable }) => variable.role === 'text')
  const text = (row: Row, { variable, at }: (typeof placed)[number]) =>
    shownValue(row.values[at] ?? null, variable, true, say)
  const said = (row: Row) =>
    comments.filter(({ variable, at }) => {
      const value = row.values[at] ?? null
      return value !== null && value !== '' && !isMissing(value, variable)
    })
  return (
    <ScrollArea label={say(figureTexts.responses)}>
      <table className="three-line respondents">
        <thead>
          <tr>
            <th scope="col">{say(figureTexts.serial)}</th>
            <th scope="col">{say(figureTexts.sourceRow)}</th>
            {segments.map(({ variable }) => (
              <th key={variable.name} scope="col">
                {variableTitle(variable)}
              </th>
            ))}
            {comments.length === 0 ? null : <th scope="col">{say(figureTexts.comments)}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={row.id}>
              <th scope="row">
                {offset + place + 1}{' '}
                {row.excluded === null ? null : (
                  <span className="tag tag-warn" title={row.excluded}>
                    {say(figureTexts.excluded)}
                  </span>
                )}
              </th>
              <td>{row.sourceRow ?? '—'}</td>
              {segments.map((one) => (
                <td key={one.variable.name}>{text(row, one)}</td>
              ))}
              {comments.length === 0 ? null : (
                <td>
                  {said(row).map((one) => (
                    <p key={one.variable.name} className="respondent-comment">
                      {comments.length > 1 ? (
                        <span className="soft">
                          {variableTitle(one.variable)}
                          {say(commonTexts.colon)}
                        </span>
                      ) : null}
                      {text(row, one)}
                    </p>
                  ))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}
