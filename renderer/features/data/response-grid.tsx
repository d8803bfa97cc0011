import {
  CellStyleModule,
  ColumnApiModule,
  createGrid,
  type GridApi,
  type IDatasource,
  InfiniteRowModelModule,
  LocaleModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  TextEditorModule,
  TooltipModule,
} from 'ag-grid-community'
import {
  type CSSProperties,
  type KeyboardEvent as ReactKeyboardEvent,
  use,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react'
import { dataTexts } from '#shared/messages/app/data.ts'
import { editingTexts } from '#shared/messages/app/editing.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { RowFilter } from '../../client/row-filter.ts'
import { type RowSort, useArrangedRows } from '../../client/use-data.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { type GridCommand, gridCommand } from './grid-keys.ts'
import { isSameSort, sortOf, sortOfGrid, unsort } from './grid-sort.ts'
import { gridTheme } from './grid-theme.ts'
import { Arranging } from './response-arranging.tsx'
import { ColumnFactsCard } from './response-column-facts.tsx'
import { type Row, responseColumns, rowColumn } from './response-columns.ts'
import { extended, isInRange, type RowRange } from './row-range.ts'
import type { useColumnMemory } from './use-column-memory.ts'
import { useHeadingFacts } from './use-heading-facts.ts'

const modules = [
  InfiniteRowModelModule,
  LocaleModule,
  CellStyleModule,
  ColumnApiModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  TextEditorModule,
  TooltipModule,
]
const blockSize = 200
/** Width of the note under a refused cell (px), as the style sheet has it. */
const noteWidth = 360

/** The cell the keyboard is on. */
export interface FocusedCell {
  readonly row: number
  readonly response: Row | undefined
  readonly variable: Variable | null
}

interface ResponseGridProps {
  readonly variables: readonly Variable[]
  readonly showLabels: boolean
  readonly readOnly: boolean
  readonly columns: Pick<ReturnType<typeof useColumnMemory>, 'hidden' | 'widthOf' | 'keepWidth'>
  readonly onSort: (sort: RowSort | null) => void
  readonly range: RowRange | null
  readonly onRange: (range: RowRange | null) => void
  readonly onReady: (api: GridApi<Row>) => void
  readonly onFocus: (cell: FocusedCell) => void
  readonly onCommand: (command: GridCommand, cell: FocusedCell) => void
  readonly onTyped: (row: Row, variable: Variable, typed: string) => void
  /** Filtering took too long for the reader. */
  readonly onFilterGivenUp?: (() => void) | undefined
}

interface Arrangement {
  readonly filter: string | null
  readonly sort: RowSort | null
}

/** Scrolls any number of rows: only the blocks in sight are read from the project. */
export function ResponseGrid(props: ResponseGridProps) {
  const { variables, showLabels, readOnly, range } = props
  const { hidden } = props.columns
  const say = useSay()
  const { language } = useLanguage()
  const filter = use(RowFilter)
  const { read, progress, giveUp } = useArrangedRows()
  const gridApi = useRef<GridApi<Row> | null>(null)
  const section = useRef<HTMLElement>(null)
  const host = useRef<HTMLDivElement>(null)
  /** Why what stands in the open cell cannot be stored. */
  const [refused, setRefused] = useState<string | null>(null)
  const facts = useHeadingFacts(variables)
  /** Where a choice of rows with Shift begins. */
  const pivot = useRef(0)
  // The columns are made once; what they ask on every click is the newest.
  const now = useRef(props)
  useEffect(() => {
    now.current = props
  })
  const columns = useMemo(
    () =>
      responseColumns({
        variables,
        showLabels,
        readOnly,
        language,
        say,
        hidden,
        widthOf: (name) => now.current.columns.widthOf(name),
        isSelected: (row) => isInRange(now.current.range, row),
        // The grid asks while it draws; the page may only be told afterwards.
        onChecked: (reason) => queueMicrotask(() => setRefused(reason)),
        onTyped: (row, variable, typed) => now.current.onTyped(row, variable, typed),
      }),
    [variables, showLabels, readOnly, language, say, hidden],
  )
  /** What the rows that came last were filtered and sorted by: the state to go back to. */
  const settled = useRef<Arrangement>({ filter: null, sort: null })
  const datasource = useMemo<IDatasource>(
    () => ({
      getRows: ({ startRow, endRow, sortModel, successCallback, failCallback }) => {
        const sort = sortOf(sortModel)
        read(startRow, endRow - startRow, sort).then(({ rows, total }) => {
          settled.current = { filter, sort }
          successCallback(rows, total)
        }, failCallback)
      },
    }),
    [read, filter],
  )
  function stopArranging(): void {
    const api = gridApi.current
    if (api === null) return
    giveUp()
    const before = settled.current
    const sort = sortOfGrid(api)
    const isNewFilter = filter !== null && filter !== before.filter
    if (isNewFilter || sort === null) props.onFilterGivenUp?.()
    // The order stays where the filter alone was new.
    if (sort !== null && !(isNewFilter && isSameSort(sort, before.sort))) unsort(api, before.sort)
  }
  // The grid without its React wrapper: cells that are plain elements scroll with half the work.
  const open = useEffectEvent((element: HTMLElement) =>
    createGrid<Row>(
      element,
      {
        theme: gridTheme,
        rowModelType: 'infinite',
        cacheBlockSize: blockSize,
        maxBlocksInCache: 20,
        // Rows beyond those in sight; they come soon enough, and each is work while scrolling.
        rowBuffer: 1,
        defaultColDef: { resizable: true, suppressMovable: true },
        getRowId: ({ data }) => String(data.id),
        invalidEditValueMode: 'block',
        stopEditingWhenCellsLoseFocus: true,
        enterNavigatesVerticallyAfterEdit: true,
        suppressMultiSort: true,
        rowClassRules: { 'data-excluded': ({ data }) => data?.excluded != null },
        localeText: {
          loadingOoo: say(dataTexts.gridLoading),
          loadingError: say(dataTexts.gridFailed),
          noRowsToShow: say(dataTexts.gridEmpty),
        },
        onSortChanged: ({ api }) => now.current.onSort(sortOfGrid(api)),
        onColumnResized: ({ finished, source, columns: resized }) => {
          if (!finished || !source.startsWith('ui')) return
          for (const column of resized ?? []) now.current.columns.keepWidth(column.getColId(), column.getActualWidth())
        },
        onBodyScroll: () => facts.leave(),
        onCellEditingStopped: () => setRefused(null),
        onCellClicked: ({ rowIndex, column, event }) => {
          if (rowIndex === null || !(event instanceof MouseEvent)) return
          const old = now.current.range
          if (event.shiftKey) return choose({ anchor: old?.anchor ?? pivot.current, head: rowIndex })
          pivot.current = rowIndex
          choose(column.getColId() === rowColumn ? { anchor: rowIndex, head: rowIndex } : null)
        },
      },
      { modules },
    ),
  )
  useEffect(() => {
    if (host.current === null) return
    const api = open(host.current)
    gridApi.current = api
    now.current.onReady(api)
    return () => {
      gridApi.current = null
      api.destroy()
    }
  }, [])
  useEffect(() => gridApi.current?.setGridOption('columnDefs', columns), [columns])
  useEffect(() => {
    const api = gridApi.current
    // Other responses than those in sight: what is being typed in one of these would be left without its cell.
    api?.stopEditing(true)
    pivot.current = 0
    api?.setGridOption('datasource', datasource)
  }, [datasource])
  useEffect(() => {
    // Only the look of the rows in sight depends on the range.
    if (range !== undefined) gridApi.current?.refreshCells({ force: true })
  }, [range])

  function cellOf(row: number, column: string): FocusedCell {
    return {
      row,
      response: gridApi.current?.getDisplayedRowAtIndex(row)?.data,
      variable: variables.find(({ name }) => name === column) ?? null,
    }
  }
  /** Before the grid and before the workbench: the grid's own events come too late to keep a key from either. */
  function press(event: ReactKeyboardEvent): void {
    if (event.key === 'Escape') {
      facts.leave()
      if (progress !== null) stopArranging()
    }
    const api = gridApi.current
    const place = placeOf(event.target)
    if (api === null || place === null || api.getEditingCells().length > 0) return
    const command = gridCommand(event)
    if (command === null) return
    event.preventDefault()
    event.stopPropagation()
    const { row, column } = place
    const total = api.getDisplayedRowCount()
    if (command === 'deselect') choose(null)
    else if (command === 'selectRow') choose({ anchor: row, head: row })
    else if (command === 'selectAll') choose({ anchor: 0, head: total - 1 })
    else if (command === 'extendDown' || command === 'extendUp') {
      const next = extended(now.current.range, row, command === 'extendDown' ? 1 : -1, total)
      choose(next)
      api.ensureIndexVisible(next.head)
      api.setFocusedCell(next.head, column)
    } else now.current.onCommand(command, cellOf(row, column))
  }
  /** Known here at once: the next key may come before the page is drawn again. */
  function choose(next: RowRange | null): void {
    now.current = { ...now.current, range: next }
    now.current.onRange(next)
  }
  return (
    <section
      ref={section}
      className="data-grid"
      aria-label={say(dataTexts.grid)}
      aria-description={say(editingTexts.gridHelp)}
      onKeyDownCapture={press}
      onMouseOver={({ target }) => facts.ask(target)}
      onMouseLeave={facts.leave}
      onMouseDownCapture={facts.leave}
      onBlur={facts.leave}
      onFocus={({ target }) => {
        facts.ask(target)
        const place = placeOf(target)
        if (place !== null) now.current.onFocus(cellOf(place.row, place.column))
      }}
    >
      <div ref={host} className="data-grid-host" />
      <Arranging progress={progress} onGiveUp={stopArranging} />
      {facts.place === null ? null : <ColumnFactsCard place={facts.place} />}
      {refused === null ? null : (
        <p className="data-refused" role="alert" style={belowOpenCell(section.current)}>
          {refused}
        </p>
      )}
    </section>
  )
}

/** The cell of an element in the grid; null: it is in none. */
function placeOf(target: EventTarget): { readonly row: number; readonly column: string } | null {
  const cell = target instanceof Element ? target.closest('.ag-cell') : null
  const row = cell?.closest('.ag-row')?.getAttribute('row-index')
  const column = cell?.getAttribute('col-id')
  return row == null || column == null ? null : { row: Number(row), column }
}

/** Just under the cell that is being edited, within the grid. */
function belowOpenCell(section: HTMLElement | null): CSSProperties {
  const cell = section?.querySelector('.ag-cell-inline-editing')?.getBoundingClientRect()
  const grid = section?.getBoundingClientRect()
  if (cell === undefined || grid === undefined) return {}
  return { top: cell.bottom - grid.top + 2, left: Math.max(0, Math.min(cell.left - grid.left, grid.width - noteWidth)) }
}
