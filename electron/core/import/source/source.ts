import type { DeclaredCodebook } from './declared-codebook.ts'

/** A date or a moment, as ISO text without a zone (`2024-05-07` or `2024-05-07T11:00:00`): a survey's clock is local. */
export interface DateCell {
  readonly kind: 'date'
  readonly iso: string
}

/** A time without a date, such as 14:24 shown by the format `h:mm`. */
export interface TimeCell {
  readonly kind: 'time'
  readonly seconds: number
}

/** `#N/A`, `#DIV/0!` and their kin: a formula that has no value. */
interface ErrorCell {
  readonly kind: 'error'
  readonly text: string
}

/** A number whose format shows leading zeros: 7 that reads 007. */
interface FormattedNumber {
  readonly kind: 'formatted'
  readonly value: number
  readonly text: string
}

/** What one cell holds. Text is kept as it stands in the file, padding included. */
export type Cell = null | string | number | boolean | DateCell | TimeCell | ErrorCell | FormattedNumber

export interface SourceRow {
  /** 1-based row of the sheet; for text files the record's number. */
  readonly number: number
  readonly hidden: boolean
  /** By 0-based column; may be shorter than the sheet is wide and may have holes. */
  readonly cells: readonly (Cell | undefined)[]
  /** Formulas by 0-based column; null where the row has none. */
  readonly formulas: readonly (string | undefined)[] | null
}

/** A rectangle of cells, 1-based rows and 0-based columns, both ends included. */
export interface Area {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

/** What a sheet says besides its cells. */
export interface SheetLayout {
  readonly merges: readonly Area[]
  readonly hiddenColumns: ReadonlySet<number>
  readonly filter: Area | null
  /** The size the file claims; a damaged or careless writer claims a million rows. */
  readonly declared: Area | null
}

/** What a reader of rows can do without. */
export interface RowWishes {
  /** False: nobody looks at `formulas`. */
  readonly formulas?: boolean
}

/** One sheet; a text file is one sheet without a name. */
export interface Sheet {
  readonly name: string | null
  readonly hidden: boolean
  layout(): Promise<SheetLayout>
  /** The rows the file has, in ascending order; a sheet has only those with content. May be called more than once. */
  rows(): AsyncIterable<SourceRow>
  /** The same some hundreds at a time, where the reader is fast enough for the difference to be felt. */
  batches?(wishes?: RowWishes): AsyncIterable<readonly SourceRow[]>
  /** What the format itself declares of its columns; absent where a format has no codebook of its own. */
  codebook?(): Promise<DeclaredCodebook>
}

export type SourceFormat = 'xlsx' | 'xls' | 'ods' | 'html' | 'xml' | 'text' | 'sav'

/** An opened data file. Readers differ; nothing above this line knows which one it was. */
export interface Source {
  readonly format: SourceFormat
  /** Serial dates count from 1904-01-01. The cells are converted already; the user is told. */
  readonly date1904: boolean
  /** Of a text file, as the WHATWG names it; null for others. */
  readonly encoding: string | null
  readonly sheets: readonly Sheet[]
}

/** A file to be read. A reader that needs it as a whole takes `bytes`, which has a limit; a streaming one goes by `path`. */
export interface SourceFile {
  /** How the user calls it; decides nothing, is only named in refusals. */
  readonly name: string
  readonly path: string
  readonly size: number
  /** Its first bytes, as many as there are. */
  head(length: number): Promise<Uint8Array>
  bytes(): Promise<Uint8Array>
}

/** Turns a file into a source. Refuses (`encrypted`, `truncated`, `corrupted`, …) and never gives half a table. */
export interface Reader {
  readonly formats: readonly SourceFormat[]
  open(file: SourceFile, format: SourceFormat): Promise<Source>
}
