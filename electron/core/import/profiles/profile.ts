import type { Role, VariableType } from '#shared/survey/variable.ts'
import type { Evidence } from '../guess/evidence.ts'

/** What a profile looks at: the heading and the first answers, as text. */
export interface ProfileView {
  /** The lowest heading of every column, cleaned. */
  readonly headings: readonly string[]
  /** The heading rows above each other, by column; the last one is usually `headings`. */
  readonly headingRows: readonly (readonly string[])[]
  /** The first rows below the heading, by column. */
  readonly sample: readonly (readonly string[])[]
  /** 1-based rows of the heading and of the first row below it. */
  readonly headerRows: readonly number[]
  readonly firstRow: number
}

/** How sure a profile is, and why. */
export interface Detection {
  /** 0 to 1; the plain table is sure to 0.1. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

/** One of several columns that are one question. */
interface QuestionPart {
  /** The same for all columns of the question. */
  readonly key: string
  /** The question's wording; empty where the heading does not give it. */
  readonly question: string
  /** The option or the matrix row this column stands for. */
  readonly option: string
  /** Only the wording says so, no platform does: believed when the cells are nothing but marks of choice. */
  readonly weak?: boolean
  /** Sub-columns that are ranks: the first choice, the second … */
  readonly rank?: boolean
}

/** What a platform's heading says about a column. */
export interface ColumnDescription {
  readonly name?: string
  readonly label?: string
  readonly part?: QuestionPart
  /** A column the platform itself writes, whatever its cells look like. */
  readonly fixed?: { readonly role: Role; readonly type: VariableType }
}

/** A kind of export: data, and as little code as it takes. */
export interface Profile {
  readonly id: string
  /** The platform; two exports of one platform share it. */
  readonly family: string
  detect(view: ProfileView): Detection | null
  /** One a column. */
  describe?(view: ProfileView): readonly ColumnDescription[]
  /** Rows of the heading and first row of the answers where they are not as `findHeader` sees them. */
  rows?(view: ProfileView): { readonly headerRows: readonly number[]; readonly firstRow: number } | null
  /** It writes the codes of `platformCode` where there is no answer; in other files a −3 may be a number. */
  readonly platformCodes?: true
  /** What stands between several options in one cell, where it is not the usual ┋. */
  readonly separator?: string
}

type PlatformColumn = { readonly role: Role; readonly type: VariableType }

/** Columns that a platform writes by itself: heading → what they are. A map, as a stranger's heading may be `constructor`. */
export function platformColumns(
  columns: Readonly<Record<string, PlatformColumn>>,
): ReadonlyMap<string, PlatformColumn> {
  return new Map(Object.entries(columns))
}

export const meta = { role: 'meta', type: 'string' } as const
export const moment = { role: 'date', type: 'datetime' } as const
export const duration = { role: 'duration', type: 'duration' } as const
export const id = { role: 'id', type: 'string' } as const
