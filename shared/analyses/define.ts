import type { z } from 'zod'
import type { Block } from '../document/block.ts'
import type { Details, Language, Text } from '../messages/language.ts'
import type { MethodId } from '../messages/methods.ts'
import type { NoteCode } from '../messages/notes.ts'
import type { DataTable } from '../survey/data-table.ts'
import type { Decimals } from '../survey/decimals.ts'
import type { ReferenceKey } from '../survey/references.ts'
import type { Sample, SampleFacts } from './common/sample.ts'

/** The step of the guided path an analysis belongs to. */
type Stage = 'data' | 'reliability' | 'weights' | 'scores' | 'diagnosis'

/** A variable an analysis reads, and as what. */
export interface VariableNeed {
  readonly name: string
  readonly as: 'numeric' | 'category'
}

/** Something the reader of a result must know; the sentence is in `shared/messages/notes.ts` under its code. */
export interface Note {
  readonly code: NoteCode
  readonly details: Details
}

/** What every result carries, whatever the analysis. */
export interface CommonResult {
  /** Cases used; never a sum of weights. */
  readonly n: number
  /** Cases that pass the filter. */
  readonly nTotal: number
  /** The rule for missing answers that was applied. */
  readonly missing: string
  readonly notes: readonly Note[]
  /** The formula variant, with the keys of its references (`shared/survey/references.ts`). */
  readonly method: { readonly id: MethodId; readonly references: readonly ReferenceKey[] }
}

export interface PresentContext<Options> {
  readonly options: Options
  readonly language: Language
  /** Variable name → what the user reads instead of it. */
  readonly labels: Readonly<Record<string, string>>
  /** How many decimals the reader wants; absent: as the analysis has them. */
  readonly decimals?: Decimals
}

/** What a form and the help say of an option. */
export interface OptionText {
  readonly label: Text
  readonly help: Text
}

/**
 * An analysis, declared once. Everything else (form, command line, JSON Schema, card, chapter, export) derives from it.
 *
 * `summarise` is the only half that sees rows, and sees only those that pass the filter and carry weight; `merge` joins the
 * statistics of two disjoint sets of rows; `conclude` works on the statistics alone. All refuse by throwing a RefusalError
 * that names the user's item.
 */
export interface Analysis<Options, Statistics, Result extends CommonResult> {
  readonly id: string
  readonly stage: Stage
  readonly title: Text
  readonly purpose: Text
  readonly options: z.ZodType<Options>
  readonly result: z.ZodType<Result>
  readonly optionTexts: Readonly<Record<string, OptionText>>
  /** The variables that will be read, filter and weight aside; refuses options that contradict each other. */
  needs(options: Options): readonly VariableNeed[]
  summarise(sample: Sample, options: Options): Statistics
  merge(a: Statistics, b: Statistics): Statistics
  conclude(statistics: Statistics, options: Options, facts: SampleFacts): Result
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
  readonly optionTexts: Readonly<Record<string, OptionText>>
  /** Checks the options (refusing by name), gives the variables that will be read, filter and weight included. */
  needs(options: unknown): readonly VariableNeed[]
  run(data: DataTable, options: unknown): CommonResult
  /** The same over rows that come in parts (chunks of a large file, workers); at least one part. */
  runInParts(parts: readonly DataTable[], options: unknown): CommonResult
  present(result: unknown, context: PresentContext<unknown>): Block[]
}
