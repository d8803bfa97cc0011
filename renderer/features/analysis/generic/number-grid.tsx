import { Button } from 'antd'
import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import { keyed } from '../../../ui/keyed.ts'
import { useSay } from '../../../ui/language/use-say.ts'
import { ScrollArea } from '../../../ui/scroll-area.tsx'
import { type Grid, placePasted, resized } from './grid.ts'
import { parseNumber, pastedCells } from './parse-list.ts'
import { CellNumber } from './simple-fields.tsx'

interface NumberGridProps {
  readonly label: string
  readonly value: Grid
  /** Names of the rows; null: numbered, and more can be added. */
  readonly rows: readonly string[] | null
  readonly columns: readonly string[] | null
  /** What rows are called where they are numbered. */
  readonly rowName?: (n: number) => string
  readonly show?: (value: number) => string
  readonly onChange: (value: Grid) => void
  /** One cell was typed into; without it the grid changes in that cell only. */
  readonly onCell?: (row: number, column: number, value: number | null) => void
}

const plain = (value: number) => String(Number(value.toFixed(4)))

/** Numbers in rows and columns, typed or pasted from a spreadsheet. */
export function NumberGrid(props: NumberGridProps) {
  const say = useSay()
  const { label, rows, columns, onChange, show = plain } = props
  const { rowName = (n: number) => say(optionFormTexts.row, { n }) } = props
  const height = rows?.length ?? Math.max(props.value.length, 2)
  const width = columns?.length ?? Math.max(props.value[0]?.length ?? 0, 2)
  const grid = resized(props.value, height, width)
  const rowNames = rows ?? grid.map((_, at) => rowName(at + 1))
  const columnNames = columns ?? (grid[0] ?? []).map((_, at) => say(optionFormTexts.column, { n: at + 1 }))
  const setCell = (row: number, column: number, value: number | null) => {
    if (props.onCell !== undefined) props.onCell(row, column, value)
    else onChange(grid.map((cells, r) => cells.map((old, c) => (r === row && c === column ? value : old))))
  }
  const paste = (text: string, row: number, column: number): boolean => {
    const cells = pastedCells(text)
    if (cells.length === 1 && cells[0]?.length === 1) return false
    onChange(
      placePasted(
        grid,
        cells.map((line) => line.map(parseNumber)),
        row,
        column,
        rows === null,
        columns === null,
      ),
    )
    return true
  }
  return (
    <div className="number-grid-field">
      <ScrollArea label={label}>
        <table className="three-line number-grid">
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              <td />
              {keyed(columnNames).map(({ key, part }) => (
                <th key={key} scope="col" title={part}>
                  {part}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keyed(grid).map(({ key, part: cells, at: row }) => (
              <tr key={key}>
                <th scope="row" title={rowNames[row]}>
                  {rowNames[row]}
                </th>
                {keyed(cells).map(({ key: place, part: cell, at: column }) => (
                  <td
                    key={place}
                    onPaste={(event) => {
                      if (paste(event.clipboardData.getData('text'), row, column)) event.preventDefault()
                    }}
                  >
                    <CellNumber
                      label={say(optionFormTexts.cell, { row: rowNames[row] ?? '', column: columnNames[column] ?? '' })}
                      value={cell}
                      show={show}
                      onCommit={(value) => setCell(row, column, value)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <div className="row">
        {rows === null ? (
          <>
            <Button size="small" onClick={() => onChange(resized(grid, height + 1, width))}>
              {say(optionFormTexts.addRow)}
            </Button>
            <Button size="small" disabled={height <= 1} onClick={() => onChange(resized(grid, height - 1, width))}>
              {say(optionFormTexts.removeRow)}
            </Button>
          </>
        ) : null}
        {columns === null ? (
          <>
            <Button size="small" onClick={() => onChange(resized(grid, height, width + 1))}>
              {say(optionFormTexts.addColumn)}
            </Button>
            <Button size="small" disabled={width <= 1} onClick={() => onChange(resized(grid, height, width - 1))}>
              {say(optionFormTexts.removeColumn)}
            </Button>
          </>
        ) : null}
        <span className="field-hint">{say(optionFormTexts.pasteHint)}</span>
      </div>
    </div>
  )
}
