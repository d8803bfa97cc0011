import type { z } from 'zod'
import type { Block } from '../document/block.ts'
import type { Details, Language, Text } from '../messages/language.ts'
import type { DataTable } from '../survey/data-table.ts'

/** The step of the guided path an analysis belongs to. */
export type Stage = 'data' | 'reliability' | 'weights' | 'scores' | 'diagnosis'

/** A variable an analysis reads, and as what. */
export interface VariableNeed {
  readonly name: string
  readonly as: 'numeric' | 'category'
}

/** Something the reader of a result must know; the sentence is in the messages under its code. */
export interface Note {
  readonly code: string
  readonly details: Details
}

/** What every result carries, whatever the analysis. */
export interface CommonResult {
  readonly n: number
  readonly nTotal: number
  readonly missing: string
  readonly notes: readonly Note[]
  /** The formula variant, with the keys of its references (`shared/survey/references.ts`). */
  readonly method: { readonly id: string; readonly references: readonly string[] }
}

export interface PresentContext<Options> {
  readonly options: Options
  readonly language: Language
  /** Variable name → what the user reads instead of it. */
  readonly labels: Readonly<Record<string, string>>
}

/**
 * An analysis, declared once. Everything else (form, command line, JSON Schema, card, chapter, export) derives from it.
 * `summarise` is the only half that sees rows; `conclude` works on its statistics alone. Both refuse by throwing a
 * RefusalError that names the user's item.
 */
export interface Analysis<Options, Statistics, Result extends CommonResult> {
  readonly id: string
  readonly stage: Stage
  readonly title: Text
  readonly purpose: Text
  readonly options: z.ZodType<Options>
  readonly result: z.ZodType<Result>
  needs(options: Options): readonly VariableNeed[]
  summarise(data: DataTable, options: Options): Statistics
  conclude(statistics: Statistics, options: Options): Result
  /** Findings first, then tables, figures, notes. */
  present(result: Result, context: PresentContext<Options>): Block[]
}

/** An analysis whose types are closed over, so that analyses of different options stand in one list. */
export interface AnyAnalysis {
  readonly id: string
  readonly stage: Stage
  readonly title: Text
  readonly purpose: Text
  readonly options: z.ZodType
  readonly result: z.ZodType
  /** Checks the options (refusing by name), gives the variables that will be read. */
  needs(options: unknown): readonly VariableNeed[]
  run(data: DataTable, options: unknown): CommonResult
  present(result: unknown, context: PresentContext<unknown>): Block[]
}
