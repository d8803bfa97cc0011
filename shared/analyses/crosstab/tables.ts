import type { Cell, TableBlock, TableColumn } from '../../document/block.ts'
import { notableResidual } from '../bands.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { methodLine, sampleLine } from '../common/present-notes.ts'
import type { Say, Word } from '../common/say.ts'
import { commonWords } from '../common/words.ts'
import type { CrosstabOptions } from './options.ts'
import type { CrosstabResult, CrosstabTable } from './result.ts'
import { crosstabWords as words } from './sentences.ts'

/** More columns than this do not fit a page; exports hold every one. */
const widestTable = 12

export function crosstabTables(result: CrosstabResult, options: CrosstabOptions, say: Say): TableBlock[] {
  const details = { rows: say.name(options.rows), columns: say.name(options.columns) }
  const shown = shownColumns(result)
  const notes = [sampleLine(result, say)]
  if (shown.length < result.columnTotals.length) {
    notes.push(say.text(words.shortened, { columns: details.columns, shown: shown.length }))
  }
  const percentNote = say.text(words.percentNote, { limit: say.fixed(notableResidual, 2) })
  const first: TableColumn = { title: details.rows, align: 'left' }
  return [
    {
      kind: 'table',
      caption: say.text(words.countCaption, details),
      columns: [first, ...countColumns(result, shown, say)],
      rows: countRows(result, shown, say),
      notes: [...notes, methodLine(result, say)],
    },
    {
      kind: 'table',
      caption: say.text(words.percentCaption, details),
      columns: [first, ...percentColumns(shown, say)],
      rows: percentRows(result, shown, say.text(commonWords.total)),
      notes: [percentNote, ...notes],
    },
    ...layerTable(result, options, say, [percentNote, ...notes]),
    ...(result.chiSquare ? [testTable(result, options, say)] : []),
  ]
}

/** The names of the columns that are printed, in their order. */
export function shownColumns({ columnTotals }: CrosstabTable): string[] {
  const most = [...columnTotals].sort((a, b) => b.count - a.count).slice(0, widestTable)
  return columnTotals.filter((total) => most.includes(total)).map(({ name }) => name)
}

function countColumns(result: CrosstabResult, shown: readonly string[], say: Say): TableColumn[] {
  const whole = result.cells.every(({ count }) => Number.isInteger(count))
  const format = whole ? formats.integer : formats.two
  return [...shown, say.text(commonWords.total)].map((title) => right({ title, statistic: 'count' }, format))
}

function countRows(result: CrosstabResult, shown: readonly string[], say: Say): Cell[][] {
  const rows = result.rowTotals.map(({ name, count }): Cell[] => {
    const line = result.cells.filter((cell) => cell.row === name)
    return [name, ...shown.map((column) => line.find((cell) => cell.column === column)?.count ?? 0), count]
  })
  const totals = shown.map((column) => result.columnTotals.find(({ name }) => name === column)?.count ?? 0)
  return [...rows, [say.text(commonWords.total), ...totals, result.n]]
}

function percentColumns(shown: readonly string[], say: Say): TableColumn[] {
  return [
    ...shown.map((title) => right({ title, statistic: 'rowPercent' }, formats.percent)),
    { ...say.heading(commonWords.n), align: 'right', format: formats.integer },
  ]
}

/** Row percents with n; `total` names the last line, which is the whole table's. */
function percentRows(table: CrosstabTable, shown: readonly string[], total: string): Cell[][] {
  const n = table.rowTotals.reduce((sum, { count }) => sum + count, 0)
  const rows = table.rowTotals.map(({ name, count }): Cell[] => {
    const line = table.cells.filter((cell) => cell.row === name)
    const percents = shown.map((column): Cell => {
      const cell = line.find((one) => one.column === column)
      const notable = Math.abs(cell?.adjustedResidual ?? 0) > notableResidual
      return { value: cell?.rowPercent ?? 0, ...(notable ? { bold: true } : {}) }
    })
    return [name, ...percents, count]
  })
  const totals = shown.map((column) => table.columnTotals.find(({ name }) => name === column)?.percent ?? 0)
  return [...rows, [total, ...totals, n]]
}

function layerTable(result: CrosstabResult, options: CrosstabOptions, say: Say, notes: string[]): TableBlock[] {
  if (options.layer === null) return []
  const shown = shownColumns(result)
  const details = { rows: say.name(options.rows), columns: say.name(options.columns), layer: say.name(options.layer) }
  const rows = result.layers.flatMap((layer) =>
    percentRows(layer, shown, say.text(commonWords.total)).map((row, i): Cell[] => [i === 0 ? layer.name : '', ...row]),
  )
  return [
    {
      kind: 'table',
      caption: say.text(words.layerCaption, details),
      columns: [
        { title: details.layer, align: 'left' },
        { title: details.rows, align: 'left' },
        ...percentColumns(shown, say),
      ],
      rows,
      notes,
    },
  ]
}

function testTable(result: CrosstabResult, options: CrosstabOptions, say: Say): TableBlock {
  const details = { rows: say.name(options.rows), columns: say.name(options.columns) }
  const tables: { name: string; table: CrosstabTable }[] = [
    { name: say.text(words.allLayers), table: result },
    ...result.layers.map((layer) => ({ name: layer.name, table: layer })),
  ]
  const layered = result.layers.length > 0
  return {
    kind: 'table',
    caption: say.text(words.testCaption, details),
    columns: [
      ...(layered ? [{ ...say.heading(words.layer), align: 'left' } as const] : []),
      { ...say.heading(words.statistic), align: 'left' },
      { ...say.heading(words.value), align: 'right', format: formats.three },
      { ...say.heading(words.df), align: 'right', format: formats.integer },
      { ...say.heading(words.p), align: 'right', format: formats.p },
    ],
    rows: tables.flatMap(({ name, table }) =>
      testRows(table, say).map((row, i) => (layered ? [i === 0 ? name : '', ...row] : row)),
    ),
    notes: [sampleLine(result, say)],
  }
}

function testRows(table: CrosstabTable, say: Say): Cell[][] {
  const { chiSquare, likelihoodRatio, raoScott, fisherExactP, phi, cramersV, contingencyCoefficient } = table
  const test = (word: Word, found: typeof chiSquare): Cell[] => [
    say.row(word),
    found?.value ?? null,
    found?.df ?? null,
    found?.p ?? null,
  ]
  return [
    test(words.chiSquare, chiSquare),
    test(words.likelihoodRatio, likelihoodRatio),
    ...(raoScott === null ? [] : [[say.row(words.raoScott), raoScott.f, dfPair(raoScott, say), raoScott.p]]),
    ...(fisherExactP === null ? [] : [[say.row(words.fisher), null, null, fisherExactP]]),
    [say.row(words.phi), phi, null, null],
    [say.row(words.cramersV), cramersV, null, null],
    [say.row(words.contingencyCoefficient), contingencyCoefficient, null, null],
  ]
}

/** Degrees of freedom of F, which need not be whole here. */
function dfPair({ df1, df2 }: { readonly df1: number; readonly df2: number }, say: Say): string {
  return `${say.fixed(df1, 2)}, ${say.fixed(df2, 1)}`
}
