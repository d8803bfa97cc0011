import { refuse } from '#shared/errors/refusal.ts'
import { limits } from '../source/limits.ts'
import type { SourceRow } from '../source/source.ts'
import { type ColumnHeading, columnHeadings } from './column-headings.ts'
import { type DataRows, findDataRows } from './find-data-rows.ts'
import { findHeader } from './find-header.ts'
import { MergeFiller } from './merge-filler.ts'
import { isBlank, type Table } from './table.ts'

/** A sheet as a survey table: titles, heading, responses, and what stands around them. */
export interface SheetStructure {
  readonly table: Table
  readonly titleRows: readonly SourceRow[]
  readonly headerRows: readonly number[]
  /** 1-based first and last row of the responses. */
  readonly dataRows: readonly [number, number]
  readonly data: DataRows
  /** Columns with a heading or an answer, ascending. */
  readonly headings: readonly ColumnHeading[]
  /** Columns without either, left of the last used one. */
  readonly blankColumns: readonly number[]
}

/** Rows that the user or a stored mapping prescribes instead of a guess. */
export interface PrescribedRows {
  readonly headerRows: readonly number[]
  readonly dataRows: readonly [number, number]
}

/**
 * Finds heading and responses of a sheet.
 *
 * @param prescribed keeps to these rows
 */
export function understandSheet(table: Table, prescribed: PrescribedRows | null = null): SheetStructure {
  const found = prescribed === null ? findHeader(table.rows, table.layout) : null
  const headerRows = prescribed?.headerRows ?? found?.headerRows ?? []
  const after = prescribed === null ? (headerRows.at(-1) ?? 0) : prescribed.dataRows[0] - 1
  const data = findDataRows(table.rows, after, prescribed?.dataRows[1])
  const heading = table.rows.filter((row) => headerRows.includes(row.number))
  const columns = new Set<number>()
  for (const row of [...heading, ...data.responses]) {
    for (let column = 0; column < row.cells.length; column++) if (!isBlank(row.cells[column])) columns.add(column)
  }
  if (columns.size > limits.columns) {
    refuse('tooManyColumns', { sheet: table.sheet ?? '', columns: columns.size, limit: limits.columns })
  }
  const merges = new MergeFiller(table.layout.merges)
  const used = [...columns].sort((a, b) => a - b)
  const width = (used.at(-1) ?? -1) + 1
  return {
    table,
    titleRows: found === null ? [] : table.rows.filter((row) => found.titleRows.includes(row.number)),
    headerRows,
    dataRows: prescribed?.dataRows ?? [
      data.responses[0]?.number ?? after + 1,
      table.unread?.lastRow ?? data.responses.at(-1)?.number ?? after + 1,
    ],
    data: { ...data, responses: data.responses.map((row) => merges.filled(row)) },
    headings: columnHeadings(heading, used, table.layout),
    blankColumns: Array.from({ length: width }, (_, column) => column).filter((column) => !columns.has(column)),
  }
}
