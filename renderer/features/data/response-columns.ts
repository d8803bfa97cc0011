import type { ColDef } from 'ag-grid-community'
import { refusalSentence } from '#shared/errors/refusal.ts'
import { dataTexts } from '#shared/messages/app/data.ts'
import type { Language } from '#shared/messages/language.ts'
import { isEditable } from '#shared/survey/is-editable.ts'
import { parseAnswer } from '#shared/survey/parse-answer.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { variableTitle } from '#shared/survey/variable-title.ts'
import type { useReadRows } from '../../client/use-data.ts'
import type { Say } from '../../ui/language/use-say.ts'
import { exclusionReason } from './exclusion-reason.ts'
import { isMissing, shownValue } from './shown-value.ts'

export type Row = Awaited<ReturnType<ReturnType<typeof useReadRows>>>['rows'][number]

/** The column that holds the number of the row; a click there chooses the row. */
export const rowColumn = 'csat-row'
/** The column that says why a response is excluded. */
const excludedColumn = 'csat-excluded'

interface Shown {
  readonly variables: readonly Variable[]
  readonly showLabels: boolean
  readonly readOnly: boolean
  readonly language: Language
  readonly say: Say
  readonly isSelected: (row: number) => boolean
  /** Why what stands in the open cell cannot be stored; null: it can. */
  readonly onChecked: (reason: string | null) => void
  readonly hidden: ReadonlySet<string>
  /** As wide as the reader made it; undefined: as wide as it needs. */
  readonly widthOf: (name: string) => number | undefined
  /** Takes what was typed into a cell. */
  readonly onTyped: (row: Row, variable: Variable, typed: string) => void
}

/** The columns of the data grid: row number, one a variable, why the response is excluded. */
export function responseColumns(shown: Shown): ColDef<Row>[] {
  const { variables, say, isSelected } = shown
  const selected = { 'data-selected': ({ rowIndex }: { rowIndex: number }) => isSelected(rowIndex) }
  return [
    {
      colId: rowColumn,
      headerName: say(dataTexts.sourceRow),
      pinned: 'left',
      sortable: false,
      width: 72,
      type: 'rightAligned',
      cellClass: 'ag-right-aligned-cell data-soft data-row-number',
      cellClassRules: selected,
      valueGetter: ({ data, node }) => data?.sourceRow ?? (node?.rowIndex ?? 0) + 1,
    },
    ...variables.map((variable, at) => variableColumn(variable, at, selected, shown)),
    {
      colId: excludedColumn,
      headerName: say(dataTexts.excluded),
      pinned: 'right',
      sortable: false,
      width: 148,
      cellClassRules: selected,
      valueGetter: ({ data }) => (data?.excluded == null ? '' : exclusionReason(data.excluded, say)),
    },
  ]
}

function variableColumn(
  variable: Variable,
  at: number,
  selected: ColDef<Row>['cellClassRules'],
  { showLabels, readOnly, language, say, onChecked, onTyped, hidden, widthOf }: Shown,
): ColDef<Row> {
  const right = variable.scale !== null && (Object.keys(variable.labels).length === 0 || !showLabels)
  return {
    headerName: variableTitle(variable),
    colId: variable.name,
    width: widthOf(variable.name) ?? widthFor(variable),
    hide: hidden.has(variable.name),
    ...(right ? { type: 'rightAligned' } : {}),
    ...(isEditable(variable) ? {} : { cellClass: right ? 'ag-right-aligned-cell data-computed' : 'data-computed' }),
    cellClassRules: {
      ...selected,
      'data-soft': ({ data }) => isMissing(data?.values[at] ?? null, variable),
    },
    valueGetter: ({ data }) =>
      data === undefined ? '' : shownValue(data.values[at] ?? null, variable, showLabels, say),
    // The whole number of a computed value that is shown rounded.
    ...(isEditable(variable) ? {} : { tooltipValueGetter: ({ data }) => data?.values[at] ?? null }),
    editable: ({ data }) => data !== undefined && !readOnly && isEditable(variable),
    cellEditor: 'agTextCellEditor',
    cellEditorParams: {
      // The wrong type is refused while the cell is still open, with the reason beside it.
      getValidationErrors: ({ value }: { value: unknown }) => {
        const parsed = parseAnswer(textOf(value), variable)
        const reason = parsed.kind === 'refused' ? refusalSentence(parsed.refusal, language) : null
        onChecked(reason)
        return reason === null ? null : [reason]
      },
    },
    // The core writes; the cell shows the new value as soon as it is on its way.
    valueSetter: ({ data, newValue }) => {
      onTyped(data, variable, textOf(newValue))
      return false
    },
  }
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}

function widthFor(variable: Variable): number {
  if (variable.role === 'text') return 280
  return Math.min(220, Math.max(88, variableTitle(variable).length * 14 + 28))
}
