import { Button } from 'antd'
import type { FoundAnswers } from '#shared/contract/editing.ts'
import { replaceTexts } from '#shared/messages/app/editing.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { shownValue } from './shown-value.ts'

interface ReplaceHitsProps {
  readonly found: FoundAnswers
  readonly variables: readonly Variable[]
  readonly labels: boolean
  readonly readOnly: boolean
  readonly onReplace: (cell: { variable: string; response: number }) => void
}

type Hit = FoundAnswers['list'][number]

/** The cells that were found, with what each becomes. */
export function ReplaceHits({ found, variables, labels, readOnly, onReplace }: ReplaceHitsProps) {
  const say = useSay()
  const { hits, fitting, doubtful, refused, list } = found
  const byName = new Map(variables.map((variable) => [variable.name, variable]))
  const shown = (name: string, value: Hit['before']) => {
    const variable = byName.get(name)
    if (value === null || variable === undefined) return say(replaceTexts.blank)
    return shownValue(value, variable, labels, say)
  }
  if (hits === 0) return <p role="status">{say(replaceTexts.none)}</p>
  return (
    <>
      <p role="status">{say(replaceTexts.hits, { hits, fitting, doubtful, refused })}</p>
      {hits > list.length ? <p className="soft">{say(replaceTexts.firstOnly, { count: list.length })}</p> : null}
      <div className="data-hits">
        <table>
          <thead>
            <tr>
              <th scope="col">{say(replaceTexts.row)}</th>
              <th scope="col">{say(replaceTexts.variable)}</th>
              <th scope="col">{say(replaceTexts.before)}</th>
              <th scope="col">{say(replaceTexts.after)}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {list.map((hit) => (
              <tr key={`${hit.response} ${hit.variable}`}>
                <td>{hit.row}</td>
                <td>{hit.variable}</td>
                <td>{shown(hit.variable, hit.before)}</td>
                <td>{becomes(hit)}</td>
                <td>
                  <Button
                    size="small"
                    disabled={readOnly || hit.after.kind === 'refused'}
                    onClick={() => onReplace({ variable: hit.variable, response: hit.response })}
                  >
                    {say(replaceTexts.replaceOne)}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )

  function becomes({ variable, after }: Hit) {
    if (after.kind === 'refused') return <span className="soft">{say(replaceTexts.wrongType)}</span>
    const text = shown(variable, after.answer)
    return after.kind === 'answer' ? (
      text
    ) : (
      <>
        {text} <span className="soft">({say(replaceTexts.notInCodebook)})</span>
      </>
    )
  }
}
