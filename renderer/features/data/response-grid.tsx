import {
  CellStyleModule,
  type ColDef,
  type IDatasource,
  InfiniteRowModelModule,
  LocaleModule,
  RowStyleModule,
  TooltipModule,
  themeQuartz,
} from 'ag-grid-community'
import { AgGridReact } from 'ag-grid-react'
import { useMemo } from 'react'
import { dataTexts } from '#shared/messages/app/data.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { useReadRows } from '../../client/use-data.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { exclusionReason } from './exclusion-reason.ts'
import { isMissing, shownValue } from './shown-value.ts'

type Row = Awaited<ReturnType<ReturnType<typeof useReadRows>>>['rows'][number]

const modules = [InfiniteRowModelModule, LocaleModule, CellStyleModule, RowStyleModule, TooltipModule]
const blockSize = 200

const theme = themeQuartz.withParams({
  accentColor: 'var(--accent)',
  backgroundColor: 'var(--surface)',
  foregroundColor: 'var(--ink)',
  borderColor: 'var(--line-soft)',
  chromeBackgroundColor: 'var(--sunken)',
  headerBackgroundColor: 'var(--sunken)',
  headerTextColor: 'var(--ink)',
  rowHoverColor: 'var(--accent-soft)',
  fontFamily: 'var(--font)',
  fontSize: 13,
  headerFontWeight: 600,
  rowHeight: 28,
  headerHeight: 34,
  cellHorizontalPadding: 10,
  wrapperBorder: true,
  wrapperBorderRadius: 3,
})

/** Scrolls any number of rows: only the blocks in sight are read from the project. */
export function ResponseGrid({ variables, showLabels }: { variables: readonly Variable[]; showLabels: boolean }) {
  const say = useSay()
  const readRows = useReadRows()
  const columns = useMemo<ColDef<Row>[]>(
    () => [
      {
        headerName: say(dataTexts.sourceRow),
        pinned: 'left',
        width: 72,
        type: 'rightAligned',
        cellClass: 'ag-right-aligned-cell data-soft',
        valueGetter: ({ data, node }) => data?.sourceRow ?? (node?.rowIndex ?? 0) + 1,
      },
      ...variables.map((variable, at): ColDef<Row> => {
        const numbers = Object.keys(variable.labels).length === 0 || !showLabels
        return {
          headerName: variable.label === '' ? variable.name : variable.label,
          headerTooltip: `${variable.name} ${variable.label}`,
          colId: variable.name,
          width: widthFor(variable),
          ...(numbers && variable.scale !== null ? { type: 'rightAligned' } : {}),
          cellClassRules: { 'data-soft': ({ data }) => isMissing(data?.values[at] ?? null, variable) },
          valueGetter: ({ data }) =>
            data === undefined ? '' : shownValue(data.values[at] ?? null, variable, showLabels, say),
        }
      }),
      {
        headerName: say(dataTexts.excluded),
        pinned: 'right',
        width: 132,
        valueGetter: ({ data }) => (data?.excluded == null ? '' : exclusionReason(data.excluded, say)),
      },
    ],
    [variables, showLabels, say],
  )
  const datasource = useMemo<IDatasource>(
    () => ({
      getRows: ({ startRow, endRow, successCallback, failCallback }) => {
        readRows(startRow, endRow - startRow).then(({ rows, total }) => successCallback(rows, total), failCallback)
      },
    }),
    [readRows],
  )
  return (
    <section className="data-grid" aria-label={say(dataTexts.grid)}>
      <AgGridReact<Row>
        modules={modules}
        theme={theme}
        rowModelType="infinite"
        cacheBlockSize={blockSize}
        maxBlocksInCache={20}
        columnDefs={columns}
        defaultColDef={{ sortable: false, resizable: true, suppressMovable: true }}
        datasource={datasource}
        rowClassRules={{ 'data-excluded': ({ data }) => data?.excluded != null }}
        localeText={{ loadingOoo: say(dataTexts.gridLoading), loadingError: say(dataTexts.gridFailed) }}
      />
    </section>
  )
}

function widthFor({ role, label, name }: Variable): number {
  if (role === 'text') return 280
  return Math.min(220, Math.max(88, (label === '' ? name : label).length * 14 + 28))
}
