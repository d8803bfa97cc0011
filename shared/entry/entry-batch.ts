import { z } from 'zod'
import { variableSchema } from '../survey/variable.ts'
import { skipRuleSchema } from './skip-rules.ts'

/**
 * A stack of paper forms that is keyed together (录入批次). `fields` is the form as it is keyed: a copy of the codebook's
 * variables, so that a later change of the codebook does not change what has been keyed.
 */
export const entryBatchSchema = z
  .object({
    id: z.string().min(1),
    name: z.string().trim().min(1).max(120),
    /** The wave (期次) all its forms belong to; null: the survey has one wave. */
    wave: z.string().trim().min(1).nullable(),
    /** From the cover sheet of the stack: forms handed out, and forms that came back, the unusable ones too. */
    distributed: z.int().nonnegative().nullable(),
    returned: z.int().nonnegative().nullable(),
    serialStart: z.int().min(1).max(999_999_999),
    serialStep: z.int().min(1).max(1000),
    /** `double`: every form is keyed by two people. `single`: once, with a random sample keyed again. */
    mode: z.enum(['double', 'single']),
    /** Share of the forms that is keyed again in single entry, 0 to 1; 0: none. */
    sampleShare: z.number().min(0).max(1),
    sampleSeed: z.int().min(0).max(2_147_483_647),
    /** Where the number printed on the paper goes, when one is typed. */
    paperIdVariable: z.string().min(1),
    fields: z.array(variableSchema).min(1),
    skipRules: z.array(skipRuleSchema),
    stage: z.enum(['keying', 'comparing', 'accepted']),
    createdAt: z.iso.datetime(),
    /** Who accepted it, when, and the import it became. */
    acceptance: z.object({ by: z.string(), at: z.iso.datetime(), importId: z.string() }).nullable(),
  })
  .refine(({ fields }) => new Set(fields.map(({ name }) => name)).size === fields.length, {
    error: 'every field once',
  })

export type EntryBatch = z.infer<typeof entryBatchSchema>
