import { WarningOutlined } from '@ant-design/icons'
import { Checkbox } from 'antd'
import { formatNumber } from '#shared/document/format-number.ts'
import { variableFormTexts } from '#shared/messages/app/data.ts'
import { importTexts } from '#shared/messages/app/import-wizard.ts'
import { directionTexts, roleTexts, variableTypeTexts } from '#shared/messages/app/survey-words.ts'
import type { ImportPreview, MappedVariable } from '#shared/survey/import-mapping.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { PrivacyMark } from './privacy-mark.tsx'
import { problemsOf, summaryOf } from './summary-of.ts'
import '../variable/variable.css'

interface ColumnTableProps {
  readonly variables: readonly MappedVariable[]
  readonly preview: ImportPreview
  readonly chosen: string | null
  readonly onChoose: (column: string) => void
  readonly checked: ReadonlySet<string>
  readonly onCheck: (columns: ReadonlySet<string>) => void
}

/** The columns of the file as the importer understood them; several can be ticked and set at once. */
export function ColumnTable({ variables, preview, chosen, onChoose, checked, onCheck }: ColumnTableProps) {
  const say = useSay()
  const all = variables.length > 0 && checked.size === variables.length
  return (
    <table className="list-table">
      <thead>
        <tr>
          <th scope="col">
            <Checkbox
              aria-label={say(importTexts.selectAll)}
              checked={all}
              indeterminate={!all && checked.size > 0}
              onChange={() => onCheck(new Set(all ? [] : variables.map(({ column }) => column)))}
            />
          </th>
          <th scope="col">{say(importTexts.column)}</th>
          <th scope="col">{say(variableFormTexts.label)}</th>
          <th scope="col">{say(variableFormTexts.role)}</th>
          <th scope="col">{say(variableFormTexts.type)}</th>
          <th scope="col">{say(variableFormTexts.scale)}</th>
          <th scope="col">{say(variableFormTexts.direction)}</th>
          <th scope="col" className="number">
            {say(importTexts.n)}
          </th>
          <th scope="col" className="number">
            {say(importTexts.missing)}
          </th>
          <th scope="col" className="number">
            {say(importTexts.mean)}
          </th>
          <th scope="col">{say(importTexts.problems)}</th>
        </tr>
      </thead>
      <tbody>
        {variables.map((variable) => (
          <ColumnRow
            key={variable.column}
            variable={variable}
            preview={preview}
            chosen={variable.column === chosen}
            onChoose={() => onChoose(variable.column)}
            checked={checked.has(variable.column)}
            onCheck={() => onCheck(toggled(checked, variable.column))}
          />
        ))}
      </tbody>
    </table>
  )
}

function toggled(columns: ReadonlySet<string>, column: string): ReadonlySet<string> {
  return columns.has(column) ? new Set([...columns].filter((other) => other !== column)) : new Set([...columns, column])
}

interface ColumnRowProps {
  readonly variable: MappedVariable
  readonly preview: ImportPreview
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly checked: boolean
  readonly onCheck: () => void
}

function ColumnRow({ variable, preview, chosen, onChoose, checked, onCheck }: ColumnRowProps) {
  const say = useSay()
  const { column, role, type, scale, direction } = variable
  const summary = summaryOf(preview, column)
  const missing = summary === null ? null : Object.values(summary.missing).reduce((sum, count) => sum + count, 0)
  const problems = problemsOf(preview, column).filter(({ severity }) => severity !== 'info').length
  const asksDirection = role === 'item' && scale !== null
  return (
    <tr aria-selected={chosen} className={role === 'ignore' ? 'column-ignored' : undefined}>
      <td>
        <Checkbox aria-label={say(importTexts.selectColumn, { column })} checked={checked} onChange={onCheck} />
      </td>
      <th scope="row" className="variable-name">
        <button type="button" className="list-table-link" onClick={onChoose}>
          {column} {variable.name}
        </button>
      </th>
      <td className="list-table-cut" title={variable.label}>
        {variable.label}
      </td>
      <td className="column-role">
        {say(roleTexts[role])}
        <PrivacyMark variable={variable} />
      </td>
      <td>{say(variableTypeTexts[type])}</td>
      <td>{scale === null ? '' : `${scale[0]}–${scale[1]}`}</td>
      <td className={asksDirection && direction === null ? 'tone-warn' : undefined}>
        {asksDirection || direction !== null ? say(directionTexts[direction ?? 'unknown']) : ''}
      </td>
      <td className="number">{summary?.n ?? '—'}</td>
      <td className="number">{missing ?? '—'}</td>
      <td className="number">{formatNumber(summary?.mean ?? null, { kind: 'decimal', digits: 2 })}</td>
      <td>
        {problems === 0 ? null : (
          <span className="tone-warn">
            <WarningOutlined aria-hidden="true" /> {problems}
          </span>
        )}
      </td>
    </tr>
  )
}
