import { z } from 'zod'
import { entryBatchSchema } from '../entry/entry-batch.ts'
import { entryDecisionSchema, entryDraftSchema, entryFormSchema, passSchema } from '../entry/entry-form.ts'
import { scaleSchema, variableSchema } from '../survey/variable.ts'
import { base, id, none } from './base.ts'
import { languageSchema } from './shapes.ts'

const intervalSchema = z.object({ level: z.number(), lower: z.number(), upper: z.number() })
const errorRateSchema = z.object({
  errors: z.int(),
  cells: z.int(),
  rate: z.number().nullable(),
  interval: intervalSchema.nullable(),
})
const openSchema = z.object({ differences: z.int(), forms: z.array(z.int()).readonly() })
const differenceSchema = z.object({
  serial: z.int(),
  variable: z.string(),
  first: z.union([z.number(), z.string()]).nullable(),
  second: z.union([z.number(), z.string()]).nullable(),
  firstKeyer: z.string(),
  secondKeyer: z.string(),
})
const keyerSchema = errorRateSchema.extend({ keyer: z.string(), undecided: z.int() })

const entryOverviewSchema = z.object({
  batch: entryBatchSchema,
  state: z.enum(['keying', 'toCompare', 'adjudicated', 'accepted']),
  firstPass: z.int(),
  secondPass: z.int(),
  toKeyTwice: z.int(),
  /** Forms keyed, the unusable ones too, and of these the valid ones. */
  forms: z.int(),
  valid: z.int(),
  drafts: z.array(z.object({ pass: passSchema, keyer: z.string(), serial: z.int() })).readonly(),
  /** null while it is keyed. */
  open: openSchema.nullable(),
  errorRate: errorRateSchema.nullable(),
  keyers: z.array(keyerSchema).readonly().nullable(),
})

/** Keyed entry of paper forms (纸质问卷录入). */
export const entryContract = {
  batches: base.output(z.array(entryOverviewSchema).readonly()),
  /** Makes or changes a batch; its stage, date and acceptance are the core's. */
  saveBatch: base.input(entryBatchSchema.safeExtend({ id: z.string().min(1).max(80) })).output(none),
  removeBatch: base.input(id).output(none),
  setStage: base.input(id.extend({ stage: z.enum(['keying', 'comparing']) })).output(none),
  /** The questions of a template as variables, for a survey that starts on paper. */
  templateItems: base
    .input(z.object({ template: z.string(), language: languageSchema }))
    .output(z.object({ scale: scaleSchema, fields: z.array(variableSchema) })),
  /** What a person keys next in a pass. Nothing of the other pass but serial numbers is in it. */
  queue: base.input(id.extend({ pass: passSchema, keyer: z.string().trim().min(1).max(60) })).output(
    z.object({
      batch: entryBatchSchema,
      next: z.int().nullable(),
      remaining: z.array(z.int()).readonly(),
      draft: entryDraftSchema.nullable(),
      forms: z.array(entryFormSchema.omit({ answers: true, confirmed: true, batch: true })).readonly(),
    }),
  ),
  /** A finished form, to be corrected by the person who keyed it. */
  form: base
    .input(z.object({ batch: z.string(), pass: passSchema, serial: z.int(), keyer: z.string() }))
    .output(entryFormSchema),
  /** Keeps the form in hand after a key. */
  keepDraft: base.input(entryDraftSchema).output(none),
  discardDraft: base.input(entryDraftSchema.pick({ batch: true, pass: true, keyer: true })).output(none),
  finishForm: base.input(entryDraftSchema).output(none),
  removeForm: base.input(z.object({ batch: z.string(), pass: passSchema, serial: z.int() })).output(none),
  /** Differences between the two keyings; refused while the batch is keyed. */
  comparison: base.input(id).output(
    z.object({
      pairs: z.int(),
      differences: z.array(differenceSchema).readonly(),
      missingInFirst: z.array(z.int()).readonly(),
      missingInSecond: z.array(z.int()).readonly(),
      decisions: z.array(entryDecisionSchema).readonly(),
      open: openSchema,
    }),
  ),
  decide: base.input(entryDecisionSchema.omit({ at: true })).output(none),
  accept: base
    .input(z.object({ batch: z.string(), by: z.string().trim().min(1).max(60), acceptSingle: z.boolean() }))
    .output(z.object({ responses: z.int(), excluded: z.int() })),
}
