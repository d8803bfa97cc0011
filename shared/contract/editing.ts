import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { importMappingSchema } from '../survey/import-mapping.ts'
import { conflictChoiceSchema, mergeReportSchema } from '../survey/merge-report.ts'
import { replaceQuerySchema } from '../survey/replace-query.ts'
import { base } from './base.ts'
import { fileRefSchema, progressSchema, refusalSchema } from './shapes.ts'

const answer = z.union([z.number(), z.string()]).nullable()
const cell = z.object({ response: z.int(), variable: z.string() })

const sourceCell = z.object({
  file: z.string(),
  sheet: z.string().nullable(),
  row: z.int(),
  /** Column letters. */
  column: z.string(),
  /** Such as `C7`. */
  cell: z.string(),
  sha256: z.string(),
  importedAt: z.string(),
})

const parsedAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), answer }),
  z.object({ kind: z.literal('doubtful'), answer, reason: z.enum(['offScale', 'unknownCode']) }),
  z.object({ kind: z.literal('refused'), refusal: refusalSchema }),
])

const mergeRequest = z.object({
  file: fileRefSchema,
  sheet: z.string().nullable(),
  mapping: importMappingSchema.nullable(),
  /** The project's id variable. */
  by: z.string().min(1),
  /** The file's; null: the one of the same name. */
  byThere: z.string().min(1).nullable(),
})

/** Where a value comes from: file, sheet, cell, and who changed it since. */
export const traceRoute = base.input(cell).output(
  z.object({
    response: z.int(),
    /** 1-based place among the responses. */
    row: z.int(),
    variable: z.string(),
    value: answer,
    /** null: it was not read from a file. */
    source: sourceCell.nullable(),
    edits: z.array(
      z.object({
        at: z.string(),
        user: z.string(),
        host: z.string(),
        /** The step as the history names it. */
        kind: z.string(),
        before: answer,
        after: answer,
        source: sourceCell.nullable(),
      }),
    ),
    excluded: z.object({ reason: z.string(), at: z.string() }).nullable(),
  }),
)

const foundAnswersSchema = z.object({
  hits: z.int(),
  fitting: z.int(),
  doubtful: z.int(),
  refused: z.int(),
  list: z.array(cell.extend({ row: z.int(), before: answer, after: parsedAnswer })),
})
export type FoundAnswers = z.infer<typeof foundAnswersSchema>

/** Changing answers by hand. Every writing call is one step of the history and gives the data revision it led to. */
export const editing = {
  /** Writes answers that the page has checked against the codebook; the core refuses what is of the wrong type. */
  write: base
    .input(
      z.object({
        kind: z.enum(['editAnswer', 'fillAnswers', 'clearAnswers']),
        edits: z
          .array(z.object({ variable: z.string(), responses: z.array(z.int()), answers: z.array(answer) }))
          .min(1),
      }),
    )
    .output(z.object({ changed: z.int(), dataRevision: z.int() })),
  /** Leaves responses out of analyses for a reason, dated today; null lets them in again. */
  exclude: base
    .input(z.object({ responses: z.array(z.int()).min(1), reason: z.string().trim().min(1).max(200).nullable() }))
    .output(z.object({ dataRevision: z.int() })),
  /** What a replacement would do, with the first cells. Cancelled when the page stops listening. */
  find: base.input(replaceQuerySchema).output(eventIterator(progressSchema, foundAnswersSchema)),
  replace: base
    .input(z.object({ query: replaceQuerySchema, only: z.array(cell).nullable(), acceptDoubtful: z.boolean() }))
    .output(z.object({ changed: z.int(), left: z.int(), dataRevision: z.int() })),
  /** What merging a file by id would do; writes nothing. */
  previewMerge: base.input(mergeRequest).output(mergeReportSchema),
  merge: base
    .input(
      mergeRequest.extend({
        conflicts: conflictChoiceSchema,
        /** Decisions on single cells, before `conflicts`. */
        cells: z.array(cell.extend({ take: conflictChoiceSchema })),
      }),
    )
    .output(z.object({ report: mergeReportSchema, changed: z.int() })),
}
