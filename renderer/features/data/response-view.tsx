import type { GridApi } from 'ag-grid-community'
import { lazy, Suspense, use, useCallback, useEffect, useRef, useState } from 'react'
import { dataTexts } from '#shared/messages/app/data.ts'
import { editingTexts } from '#shared/messages/app/editing.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { RowFilter } from '../../client/row-filter.ts'
import type { RowSort } from '../../client/use-data.ts'
import { useExclude } from '../../client/use-editing.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { useNotify } from '../../ui/notices/notice-stack.tsx'
import { useRemembered } from '../../ui/use-remembered.ts'
import { useSearchKey } from '../../ui/use-search-key.ts'
import type { DataViewProps } from './data-view-props.ts'
import type { GridCommand } from './grid-keys.ts'
import { ColumnMenu } from './response-column-menu.tsx'
import type { Row } from './response-columns.ts'
import { ExcludeDialog } from './response-exclude-dialog.tsx'
import { FillDialog } from './response-fill-dialog.tsx'
import type { FocusedCell } from './response-grid.tsx'
import { ReplaceDialog } from './response-replace-dialog.tsx'
import { ResponseToolbar } from './response-toolbar.tsx'
import { TracePanel } from './response-trace-panel.tsx'
import { type RowRange, rowCount } from './row-range.ts'
import { type ChosenRows, useAnswerEditing } from './use-answer-editing.tsx'
import { useColumnMemory } from './use-column-memory.ts'
import './response-edit.css'

const ResponseGrid = lazy(() => import('./response-grid.tsx').then((module) => ({ default: module.ResponseGrid })))

type Change = () => Promise<unknown>
/** An open dialog, and what it works on: as chosen when it was opened, whatever is filtered and sorted meanwhile. */
interface Dialog {
  readonly kind: 'exclude' | 'fill' | 'replace'
  readonly rows: ChosenRows
  readonly count: number
  readonly variable: Variable | null
}

interface ResponseViewProps extends DataViewProps {
  readonly onFilterGivenUp?: () => void
}

/** The responses as they were given, row by row: scrolled, edited, excluded, traced to their source. */
export function ResponseView({ variables, readOnly, onFilterGivenUp }: ResponseViewProps) {
  const say = useSay()
  const notify = useNotify()
  const project = useCurrentProject()
  const revision = project?.dataRevision
  const columns = useColumnMemory(project?.location ?? '')
  const [sort, setSort] = useState<RowSort | null>(null)
  const [labels, setLabels] = useRemembered('data.labels', true)
  const [tracing, setTracing] = useRemembered('data.trace', false)
  const [range, setRange] = useState<RowRange | null>(null)
  const [cell, setCell] = useState<FocusedCell | null>(null)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  /** What was refused of a change made in the grid, and the change itself. */
  const [refused, setRefused] = useState<{ readonly error: unknown; readonly change: Change } | null>(null)
  const filter = use(RowFilter)
  const [filteredBy, setFilteredBy] = useState(filter)
  if (filter !== filteredBy) {
    // Chosen by place: by another filter these would be other responses.
    setFilteredBy(filter)
    setRange(null)
    setCell(null)
  }
  const grid = useRef<GridApi<Row> | null>(null)
  /** The revision the rows in the grid show. */
  const shown = useRef(revision)
  const onRevision = useCallback((next: number) => {
    shown.current = next
  }, [])
  const editing = useAnswerEditing(grid, variables, onRevision, sort)
  const exclude = useExclude(onRevision)
  useEffect(() => {
    // Undo, an import, another page: the blocks in memory are read again where the reader is, without a jump.
    if (revision === shown.current) return
    shown.current = revision
    // With other variables there is another grid, which reads by itself.
    if (grid.current?.isDestroyed() === false) grid.current.refreshInfiniteCache()
  }, [revision])

  useSearchKey(() => openDialog('replace'))

  /** The chosen rows, or the one the keyboard is on. */
  const target: RowRange | null = range ?? (cell === null ? null : { anchor: cell.row, head: cell.row })
  const count = target === null ? 0 : rowCount(target)
  const targetRows = (): ChosenRows => (target === null ? () => Promise.resolve([]) : editing.rowsOf(target))
  function openDialog(kind: Dialog['kind']): void {
    setDialog({ kind, rows: targetRows(), count, variable: cell?.variable ?? null })
  }

  /** Makes a change in the grid; what is refused stands above the grid, with the change to be tried again. */
  async function attempt(change: Change): Promise<void> {
    setRefused(null)
    try {
      await change()
    } catch (error) {
      setRefused({ error, change })
    }
  }
  async function setExcluded(rows: ChosenRows, reason: string | null): Promise<void> {
    const responses = (await rows()).map(({ id }) => id)
    if (responses.length === 0) return
    await exclude.mutateAsync({ responses, reason })
    for (const id of responses) {
      const node = grid.current?.getRowNode(String(id))
      if (node?.data !== undefined) node.setData({ ...node.data, excluded: reason })
    }
    grid.current?.redrawRows()
    notify('good', say(reason === null ? editingTexts.included : editingTexts.excluded, { count: responses.length }))
  }
  function include(): void {
    const rows = targetRows()
    void attempt(() => setExcluded(rows, null))
  }
  function fillDown({ row, variable }: FocusedCell): void {
    if (variable === null || readOnly) return
    // One row takes the value above it; several take that of the first.
    const many = range !== null && rowCount(range) > 1
    const rows = editing.rowsOf(many ? range : { anchor: Math.max(0, row - 1), head: row })
    void attempt(async () => {
      const [first, ...rest] = await rows()
      if (first === undefined || rest.length === 0) return
      const value = first.values[variables.indexOf(variable)] ?? null
      await editing.write(rest, variable, value, 'fillAnswers')
    })
  }
  function command(kind: GridCommand, at: FocusedCell): void {
    if (kind === 'source') setTracing(!tracing)
    else if (kind === 'replace') openDialog('replace')
    else if (kind === 'fillDown') fillDown(at)
    else if (kind === 'clear' && at.variable !== null && !readOnly) {
      const { variable } = at
      const rows = editing.rowsOf(range === null ? { anchor: at.row, head: at.row } : range)
      void attempt(async () => editing.type(await rows(), variable, '', 'clearAnswers'))
    }
  }
  return (
    <div className="data-view">
      <ResponseToolbar
        labels={labels}
        onLabels={setLabels}
        sort={sort}
        columns={<ColumnMenu variables={variables} hidden={columns.hidden} onHidden={columns.hide} />}
        tracing={tracing}
        onTracing={setTracing}
        readOnly={readOnly}
        range={target}
        variable={cell?.variable ?? null}
        onDialog={openDialog}
        onInclude={include}
        onFillDown={() => (cell === null ? undefined : fillDown(cell))}
      />
      {refused === null ? null : (
        <ErrorNotice
          error={refused.error}
          retry={() => void attempt(refused.change)}
          onClose={() => setRefused(null)}
        />
      )}
      <div className="data-with-source">
        <Suspense fallback={<p className="soft">{say(dataTexts.gridLoading)}</p>}>
          <ResponseGrid
            key={variables.map(({ name }) => name).join('\n')}
            variables={variables}
            showLabels={labels}
            readOnly={readOnly}
            columns={columns}
            onSort={(next) => {
              // Chosen by place: in another order these would be other responses.
              setRange(null)
              setCell(null)
              setSort(next)
            }}
            range={range}
            onRange={setRange}
            onReady={(api) => {
              grid.current = api
            }}
            onFocus={setCell}
            onCommand={command}
            onFilterGivenUp={onFilterGivenUp}
            onTyped={(row, variable, typed) => void attempt(() => editing.type([row], variable, typed, 'editAnswer'))}
          />
        </Suspense>
        {tracing ? <TracePanel cell={cell} labels={labels} onClose={() => setTracing(false)} /> : null}
      </div>
      {dialog?.kind === 'exclude' ? (
        <ExcludeDialog
          count={dialog.count}
          onExclude={(reason) => setExcluded(dialog.rows, reason)}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog?.kind === 'fill' && dialog.variable !== null ? (
        <FillDialog
          variable={dialog.variable}
          count={dialog.count}
          onFill={async (variable, typed) => editing.type(await dialog.rows(), variable, typed, 'fillAnswers')}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog?.kind === 'replace' ? (
        <ReplaceDialog
          variables={variables}
          current={dialog.variable?.name ?? null}
          readOnly={readOnly}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {editing.dialogs}
    </div>
  )
}
