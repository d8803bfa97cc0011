import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { actionSchema } from '#shared/survey/action-plan.ts'
import { causeTreeSchema } from '#shared/survey/cause-tree.ts'
import { codeFrameSchema } from '#shared/survey/code-frame.ts'
import { indexNodeSchema } from '#shared/survey/index-system.ts'
import { reportSettingsSchema } from '#shared/survey/report-settings.ts'
import { surveyDesignSchema } from '#shared/survey/survey-design.ts'
import { judgementSchema } from '#shared/survey/weight-set.ts'

const comment = z.string().min(1)

/** What the sample project holds beside its responses: `resources/samples/sample.json`, written by `make-sample.ts`. */
export const sampleContentsSchema = z.strictObject({
  projectName: z.string().min(1),
  template: z.string().min(1),
  /** File name of the workbook, beside this file. */
  workbook: z.string().min(1),
  /** Corrections to what the importer recognises, as a codebook file gives them. */
  mapping: z.record(z.string(), z.unknown()),
  design: surveyDesignSchema,
  /** Bound to the workbook's columns; without weights, which AHP gives. */
  index: indexNodeSchema,
  /** Pairwise comparison of the seven factors. */
  judgements: z.array(judgementSchema),
  /** Names of the weight sets. */
  weightSets: z.strictObject({ ahp: z.string().min(1), entropy: z.string().min(1) }),
  /** The node whose items are weighed by entropy, for comparison. */
  entropyFactor: z.string(),
  /** The columns that the analyses are about. */
  columns: z.strictObject({
    traits: z.array(z.string()),
    numbers: z.array(z.string()),
    overall: z.string(),
    complaint: z.string(),
    otherComplaint: z.string(),
  }),
  /** The open question, its code frame, and what its coding is called as a variable. */
  coding: z.strictObject({
    variable: z.string().min(1),
    naming: z.strictObject({ name: z.string().min(1), label: z.string() }),
    codes: codeFrameSchema.min(1),
  }),
  /** The analyst's words under the results. */
  comments: z.strictObject({
    sample: comment,
    items: comment,
    reliability: comment,
    ahp: comment,
    entropy: comment,
    index: comment,
    rate: comment,
    ipa: comment,
    pareto: comment,
    paretoBefore: comment,
    codes: comment,
  }),
  causeTrees: z.array(causeTreeSchema).min(1),
  actions: z.array(actionSchema),
  reportSettings: reportSettingsSchema,
})
export type SampleContents = z.infer<typeof sampleContentsSchema>

export function readSampleContents(resourcesFolder: string): SampleContents {
  const file = join(resourcesFolder, 'samples', 'sample.json')
  return sampleContentsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}
