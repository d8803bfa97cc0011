import { variableFormTexts } from '#shared/messages/app/data.ts'
import { directionTexts, roleTexts, variableTypeTexts } from '#shared/messages/app/survey-words.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { WholeWords } from '../../ui/block-view/whole-words.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import './variable.css'

interface VariableTableProps {
  readonly variables: readonly Variable[]
  readonly chosen: string | null
  readonly onChoose: (name: string) => void
}

/** The codebook, a line a variable. */
export function VariableTable({ variables, chosen, onChoose }: VariableTableProps) {
  const say = useSay()
  return (
    <table className="list-table">
      <thead>
        <tr>
          <th scope="col">{say(variableFormTexts.name)}</th>
          <th scope="col">{say(variableFormTexts.label)}</th>
          <th scope="col">{say(variableFormTexts.role)}</th>
          <th scope="col">{say(variableFormTexts.type)}</th>
          <th scope="col">{say(variableFormTexts.scale)}</th>
          <th scope="col">{say(variableFormTexts.direction)}</th>
          <th scope="col">{say(variableFormTexts.labels)}</th>
          <th scope="col">{say(variableFormTexts.missing)}</th>
        </tr>
      </thead>
      <tbody>
        {variables.map((variable) => (
          <tr
            key={variable.name}
            aria-selected={variable.name === chosen}
            ref={variable.name === chosen ? intoView : undefined}
          >
            <th scope="row" className="variable-name">
              <button type="button" className="list-table-link" onClick={() => onChoose(variable.name)}>
                <WholeWords text={variable.name} whole={8} piece={3} />
              </button>
            </th>
            <td>{variable.label}</td>
            <td>{say(roleTexts[variable.role])}</td>
            <td>{say(variableTypeTexts[variable.type])}</td>
            <td>{variable.scale === null ? '' : `${variable.scale[0]}–${variable.scale[1]}`}</td>
            <td className="list-table-word">
              {variable.scale === null ? '' : say(directionTexts[variable.direction ?? 'unknown'])}
            </td>
            <td className="list-table-cut" title={labelList(variable)}>
              {labelList(variable)}
            </td>
            <td>{variable.missing.map(({ value }) => String(value)).join(' ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The chosen one may have been chosen elsewhere, by the button of an error. */
function intoView(row: HTMLTableRowElement | null): void {
  row?.scrollIntoView({ block: 'nearest' })
}

function labelList({ labels }: Variable): string {
  return Object.entries(labels)
    .map(([code, label]) => `${code}=${label}`)
    .join(' ')
}
