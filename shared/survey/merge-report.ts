import { z } from 'zod'

const answerSchema = z.union([z.number(), z.string()]).nullable()

/** Whose value stays where both have one and they differ. */
export const conflictChoiceSchema = z.enum(['ours', 'theirs'])
export type ConflictChoice = z.infer<typeof conflictChoiceSchema>

const mergeConflictSchema = z.object({
  response: z.int(),
  id: z.string(),
  /** Row of the file. */
  row: z.int(),
  variable: z.string(),
  ours: answerSchema,
  theirs: answerSchema,
})

const unmatchedSchema = z.object({ count: z.int(), ids: z.array(z.string()) })
const repeatedSchema = z.object({ id: z.string(), rows: z.array(z.int()) })

/** What merging a file by id would do. Lists are cut at `mergeListLimit`; counts are not. */
export const mergeReportSchema = z.object({
  file: z.string(),
  sheet: z.string().nullable(),
  by: z.string(),
  /** Responses that exactly one row of the file belongs to. */
  matched: z.int(),
  /** Ids without a partner. */
  onlyHere: unmatchedSchema,
  onlyThere: unmatchedSchema,
  /** Responses or rows without an id. */
  blankHere: z.int(),
  blankThere: z.int(),
  /** Ids that occur more than once, with places (here) or rows (there); nothing is merged for them. */
  repeatedHere: z.object({ count: z.int(), list: z.array(repeatedSchema) }),
  repeatedThere: z.object({ count: z.int(), list: z.array(repeatedSchema) }),
  /** Variables the project does not have yet. */
  added: z.array(z.string()),
  /** Variables both have. */
  shared: z.array(z.string()),
  /** Answers that go into blank cells, those of added variables among them. */
  filled: z.int(),
  conflicts: z.object({ count: z.int(), list: z.array(mergeConflictSchema) }),
})

export type MergeConflict = z.infer<typeof mergeConflictSchema>
export type MergeReport = z.infer<typeof mergeReportSchema>

/** Longest list of a report; what is beyond is counted. */
export const mergeListLimit = 500
