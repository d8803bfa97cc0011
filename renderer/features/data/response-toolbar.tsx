import { Button, Checkbox } from 'antd'
import type { ReactNode } from 'react'
import { dataTexts } from '#shared/messages/app/data.ts'
import { editingTexts } from '#shared/messages/app/editing.ts'
import { gridTexts } from '#shared/messages/app/grid.ts'
import { isEditable } from '#shared/survey/is-editable.ts'
import type { Variable } from '#shared/survey/variable.ts'
import type { RowSort } from '../../client/use-data.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { bounds, type RowRange, rowCount } from './row-range.ts'

interface ResponseToolbarProps {
  readonly labels: boolean
  readonly onLabels: (labels: boolean) => void
  readonly tracing: boolean
  readonly onTracing: (tracing: boolean) => void
  readonly readOnly: boolean
  /** What the rows are sorted by; null: as they came in. */
  readonly sort: RowSort | null
  /** Where the shown columns are chosen. */
  readonly columns: ReactNode
  /** The rows that commands work on. */
  readonly range: RowRange | null
  readonly variable: Variable | null
  readonly onDialog: (dialog: 'exclude' | 'fill' | 'replace') => void
  readonly onInclude: () => void
  readonly onFillDown: () => void
}

/** What can be done with the chosen rows; every command has a key of the grid too. */
export function ResponseToolbar(props: ResponseToolbarProps) {
  const { labels, onLabels, tracing, onTracing, readOnly, range, variable, onDialog, onInclude, onFillDown } = props
  const { sort, columns } = props
  const say = useSay()
  const idle = readOnly || range === null
  const cannotFill = idle || variable === null || !isEditable(variable)
  return (
    <div className="data-tools" role="toolbar" aria-label={say(dataTexts.grid)}>
      <Checkbox checked={labels} onChange={(event) => onLabels(event.target.checked)}>
        {say(dataTexts.showLabels)}
      </Checkbox>
      <span className="data-tools-range soft" role="status">
        {sort === null ? '' : `${sortText(sort)}　`}
        {rangeText()}
      </span>
      <Button size="small" disabled={idle} onClick={() => onDialog('exclude')}>
        {say(editingTexts.exclude)}
      </Button>
      <Button size="small" disabled={idle} onClick={onInclude}>
        {say(editingTexts.include)}
      </Button>
      <Button size="small" disabled={cannotFill} onClick={() => onDialog('fill')}>
        {say(editingTexts.fill)}
      </Button>
      <Button size="small" disabled={cannotFill} title="Ctrl+D" onClick={onFillDown}>
        {say(editingTexts.fillDown)}
      </Button>
      <Button size="small" title="Ctrl+F" onClick={() => onDialog('replace')}>
        {say(editingTexts.replace)}
      </Button>
      <Button
        size="small"
        type={tracing ? 'primary' : 'default'}
        aria-pressed={tracing}
        title="Ctrl+I"
        onClick={() => onTracing(!tracing)}
      >
        {say(editingTexts.source)}
      </Button>
      {columns}
    </div>
  )

  function sortText({ variable: by, descending }: RowSort): string {
    return say(gridTexts.sorted, {
      variable: by,
      direction: say(descending ? gridTexts.descending : gridTexts.ascending),
    })
  }
  function rangeText(): string {
    if (range === null) return say(editingTexts.noSelection)
    const { from, to } = bounds(range)
    const count = rowCount(range)
    return say(count === 1 ? editingTexts.selectedRow : editingTexts.selectedRows, {
      count,
      from: from + 1,
      to: to + 1,
    })
  }
}
