import type { ChartSpec } from '../charts/spec.ts'
import type { StatisticKey } from '../messages/help/index.ts'
import type { Quantity } from '../survey/decimals.ts'

/** Runs of text; a plain string is one run. */
export type RichText = string | readonly TextRun[]
export interface TextRun {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
}

/** How a number is shown; the cell keeps the full double. `p` is a p-value ("<0.001"). */
export type NumberFormat =
  | { readonly kind: 'decimal'; readonly digits: number; readonly quantity?: Quantity } // without a quantity: fixed
  | { readonly kind: 'percent'; readonly digits: number } // the value runs 0-100
  | { readonly kind: 'share'; readonly digits: number } // the value runs 0-1, shown as percent
  | { readonly kind: 'integer' }
  | { readonly kind: 'p' }

export interface TableColumn {
  readonly title: string
  readonly align?: 'left' | 'right' | 'center'
  readonly format?: NumberFormat
  /** Relative width; columns without one take what their content needs. */
  readonly width?: number
  /** What the numbers below are: by it they are explained, in place and in the report's glossary. */
  readonly statistic?: StatisticKey
}

/** A cell keeps its full value; `format` overrides the column's. */
export interface TableCell {
  readonly value: string | number | null
  readonly format?: NumberFormat
  readonly tone?: Tone
  readonly bold?: boolean
  /** Indentation level, for trees. */
  readonly indent?: number
  /** Of a cell that names its row: what the numbers beside it are. */
  readonly statistic?: StatisticKey
}
export type Cell = string | number | null | TableCell

export type Tone = 'good' | 'bad' | 'neutral'

export interface KeyFigure {
  readonly label: string
  /** Formatted, in the reader's language. */
  readonly value: string
  readonly note?: string
  readonly tone?: Tone
}

/** The first page of a report. Empty texts are left out. */
export interface CoverBlock {
  readonly kind: 'cover'
  readonly title: string
  readonly client: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly organisation: string
  /** The organisation's picture, as a data address; absent: none. */
  readonly logo?: string
  /** The sign-off box (编制 / 审核 / 批准): who does what; an empty name leaves room for a signature. */
  readonly signOff: readonly { readonly label: string; readonly name: string }[]
  readonly date: string
}

/** The one document model: React, pdfmake and every later writer draw these. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: RichText }
  | { readonly kind: 'finding'; readonly text: RichText; readonly tone: Tone }
  | { readonly kind: 'note'; readonly text: RichText }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly TableColumn[]
      readonly rows: readonly (readonly Cell[])[]
      readonly notes?: readonly string[]
      /** `page`: so wide that in print it wants a landscape page (action plan). */
      readonly size?: 'normal' | 'page'
    }
  | {
      readonly kind: 'figure'
      readonly caption: string
      /** What a reader who cannot see the figure is told. */
      readonly description: string
      readonly chart: ChartSpec
      /** `page`: so rich that in print it gets a landscape page of its own (fishbone, long Gantt). */
      readonly size?: 'normal' | 'page'
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly RichText[] }
  /** A few numbers set large beside each other, each with what it is and what to compare it with. */
  | { readonly kind: 'keyFigures'; readonly figures: readonly KeyFigure[] }
  | CoverBlock
  /** The table of contents, of the headings that follow. */
  | { readonly kind: 'contents'; readonly title: string }
  | { readonly kind: 'pageBreak' }

export type TableBlock = Extract<Block, { kind: 'table' }>
export type FigureBlock = Extract<Block, { kind: 'figure' }>
