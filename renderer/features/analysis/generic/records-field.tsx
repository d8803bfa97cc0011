import { DeleteOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { Choice } from '../../../ui/forms/choice.tsx'
import { Field } from '../../../ui/forms/field.tsx'
import { NumberField } from '../../../ui/forms/number-field.tsx'
import { TextField } from '../../../ui/forms/text-field.tsx'
import { keyed } from '../../../ui/keyed.ts'
import { useSay } from '../../../ui/language/use-say.ts'
import { variableChoice } from '../../variable/variable-choice.ts'
import { offeredVariables } from './offered-variables.ts'
import type { RecordColumn } from './option-field.ts'
import { parseNumbers } from './parse-list.ts'
import { columnText } from './value-text.ts'

type Row = Readonly<Record<string, unknown>>

interface RecordsFieldProps {
  readonly label: string
  readonly value: readonly Row[]
  readonly columns: readonly RecordColumn[]
  readonly variables: readonly Variable[]
  readonly onChange: (value: readonly Row[]) => void
}

/** A list of things with a few properties each, such as pairs of expectation and perception. */
export function RecordsField({ label, value, columns, variables, onChange }: RecordsFieldProps) {
  const say = useSay()
  const setCell = (at: number, column: string, cell: unknown) =>
    onChange(
      value.map((row, index) =>
        index === at
          ? Object.fromEntries(Object.entries({ ...row, [column]: cell }).filter(([, one]) => one !== null))
          : row,
      ),
    )
  return (
    <fieldset className="checks option-list">
      <legend>{label}</legend>
      {keyed(value).map(({ key, part: row, at }) => (
        <section key={key} className="option-card" aria-label={say(optionFormTexts.row, { n: at + 1 })}>
          <div className="row">
            <span className="soft spread">{say(optionFormTexts.row, { n: at + 1 })}</span>
            <Button
              size="small"
              type="text"
              icon={<DeleteOutlined aria-hidden="true" />}
              aria-label={say(optionFormTexts.remove, { name: say(optionFormTexts.row, { n: at + 1 }) })}
              onClick={() => onChange(value.filter((_, index) => index !== at))}
            />
          </div>
          <div className="fields-2">
            {columns.map((column) => (
              <RecordCell
                key={column.name}
                column={column}
                value={row[column.name]}
                variables={variables}
                onChange={(cell) => setCell(at, column.name, cell)}
              />
            ))}
          </div>
        </section>
      ))}
      <Button size="small" onClick={() => onChange([...value, {}])}>
        {say(optionFormTexts.addRow)}
      </Button>
    </fieldset>
  )
}

interface RecordCellProps {
  readonly column: RecordColumn
  readonly value: unknown
  readonly variables: readonly Variable[]
  readonly onChange: (value: unknown) => void
}

function RecordCell({ column, value, variables, onChange }: RecordCellProps) {
  const say = useSay()
  return (
    <Field label={columnText(column.name, say)}>
      {(ids) => {
        if (column.kind === 'number') {
          return <NumberField {...ids} value={typeof value === 'number' ? value : null} onCommit={onChange} />
        }
        if (column.kind === 'numbers') {
          return (
            <TextField
              {...ids}
              value={Array.isArray(value) ? value.join(', ') : ''}
              onCommit={(text) => {
                const numbers = parseNumbers(text)
                if (numbers !== null) onChange(numbers.length === 0 ? null : numbers)
              }}
            />
          )
        }
        if (column.kind === 'text') {
          return (
            <TextField
              {...ids}
              value={typeof value === 'string' ? value : ''}
              onCommit={(text) => onChange(text.trim() === '' ? null : text.trim())}
            />
          )
        }
        return (
          <Choice
            {...ids}
            value={typeof value === 'string' ? value : ''}
            options={[
              { value: '', label: say(optionFormTexts.pleaseChoose) },
              ...offeredVariables(column.name, 'numeric', variables).map(variableChoice),
            ]}
            onChange={(name) => onChange(name === '' ? null : name)}
          />
        )
      }}
    </Field>
  )
}
