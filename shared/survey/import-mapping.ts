import { z } from 'zod'
import { sourceColumnPattern } from './source-column.ts'
import { variableSchema } from './variable.ts'

/** What can point at a person; `freeText`: it stands somewhere within a longer text. */
const personalKinds = ['phone', 'idNumber', 'ip', 'email', 'plate', 'name', 'account', 'address', 'freeText'] as const

/** `mask`: only what cannot point at a person is stored; `drop`: nothing is; `keep`: it is stored as it came. */
export const privacyTreatments = ['mask', 'keep', 'drop'] as const

const privacySchema = z.object({ kind: z.enum(personalKinds), treatment: z.enum(privacyTreatments) })

const letters = z.string().regex(/^[A-Z]{1,3}$/)
const rowsShape = {
  /** 1-based rows of the heading. */
  headerRows: z.array(z.int().positive()),
  /** 1-based first and last row of the answers. */
  dataRows: z.tuple([z.int().positive(), z.int().positive()]),
}

/** A variable and the source column it comes from. */
export const mappedVariableSchema = variableSchema.extend({
  /**
   * Column letters of the source, `A` … `XFD`; `K#other` for the text behind an option of column K, `#sheet` for the name
   * of the sheet (see `source-column.ts`). No two variables of a mapping have the same.
   */
  column: z.string().regex(sourceColumnPattern),
  /**
   * Several columns that are one question, each with the option it stands for: 0/1 columns of a multiple response, or the
   * ranks given to the options. `column` is then the first of them. An empty option: the cell itself names it, in a ranking
   * the columns stand for the ranks. `counted` is the value that says it was chosen; absent: 1, yes, or the option's name.
   */
  columns: z
    .array(z.object({ column: letters, option: z.string(), counted: z.union([z.number(), z.string()]).optional() }))
    .optional(),
  /** The question a matrix row belongs to, such as 请评价以下环节 over 接待及时性. */
  question: z.string().optional(),
  /** The heading above the column's own in a heading of two rows, such as 服务启动 over 接待及时. */
  dimension: z.string().optional(),
  /** What stands between several options in one cell; absent: `┋`, as 问卷星 writes. */
  separator: z.string().min(1).optional(),
  /** What is done with personal data in it before anything is stored; absent: it holds none. */
  privacy: privacySchema.optional(),
})

/** One of several sheets that are read as one table. */
const mappedSheetSchema = z.object({
  sheet: z.string(),
  ...rowsShape,
  /** Column of the mapping → column of this sheet; a column the sheet does not have is left out and reads as blank. */
  columns: z.record(letters, letters),
})

/** Everything the importer needs to turn a file's cells into responses; what the wizard edits and `--codebook` gives. */
export const importMappingSchema = z.object({
  /** null for formats without sheets. */
  sheet: z.string().nullable(),
  ...rowsShape,
  variables: z.array(mappedVariableSchema),
  /** A response that leaves more than this share of the items unanswered is kept, but excluded as invalid; null: never. */
  maximumMissingShare: z.number().min(0).max(1).nullable(),
  /** The export this is, as the list of profiles calls it (`wjxText`, `qualtrics` …); absent: chosen by the importer. */
  profile: z.string().optional(),
  /** Heading of every column, those that are left out too, by its letters: how the next wave finds them. */
  headings: z.record(letters, z.string()).optional(),
  /** Several sheets read one after the other as one table; absent: `sheet` alone. */
  sheets: z.array(mappedSheetSchema).min(1).optional(),
})

const problemSeverities = ['info', 'warning', 'error'] as const

/** Something the importer noticed, with its place. The sentence is in `shared/messages/problems.ts` under the code. */
const importProblemSchema = z.object({
  code: z.string(),
  severity: z.enum(problemSeverities),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  variable: z.string().nullable(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})

const evidenceSchema = z.object({ code: z.string(), details: z.record(z.string(), z.union([z.string(), z.number()])) })

const importSummarySchema = z.object({
  /** Data rows found; all of them are written. */
  responses: z.int(),
  /** Of these, the ones marked excluded (too many items unanswered). */
  excluded: z.int(),
  items: z.int(),
  /** Valid answers and missing ones per kind, for each variable. */
  variables: z.array(
    z.object({
      name: z.string(),
      n: z.int(),
      missing: z.record(z.string(), z.int()),
      mean: z.number().nullable(),
      /** Why the guess is what it is, one line each: code and details, sentence in the messages. */
      evidence: z.array(
        z.object({ code: z.string(), details: z.record(z.string(), z.union([z.string(), z.number()])) }),
      ),
    }),
  ),
})

const importProfileSchema = z.object({
  /** As in the list of profiles: `wjxText`, `qualtrics`, `plain` … */
  id: z.string(),
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
  evidence: z.array(evidenceSchema),
})

/** What the importer understands of a file, before anything is written. */
export const importPreviewSchema = z.object({
  file: z.string(),
  sheets: z.array(z.string()),
  /** Which kind of export the file is taken for, and why; the sentences are in the messages. */
  profile: importProfileSchema,
  mapping: importMappingSchema,
  summary: importSummarySchema,
  problems: z.array(importProblemSchema),
  /** The first source rows as text, heading rows included, for the wizard's live view. */
  head: z.array(z.array(z.string())),
  /** What the format itself calls the columns, by their place; absent: their names stand in rows of the file. */
  columnNames: z.array(z.string()).optional(),
  /** The codebook file beside it that it was read by. */
  codebook: z.string().optional(),
})

export type PersonalKind = (typeof personalKinds)[number]
export type PrivacyTreatment = (typeof privacyTreatments)[number]
export type Privacy = z.infer<typeof privacySchema>
export type MappedVariable = z.infer<typeof mappedVariableSchema>
export type MappedSheet = z.infer<typeof mappedSheetSchema>
export type ImportMapping = z.infer<typeof importMappingSchema>
export type ImportProblem = z.infer<typeof importProblemSchema>
export type ImportSummary = z.infer<typeof importSummarySchema>
export type ImportPreview = z.infer<typeof importPreviewSchema>
