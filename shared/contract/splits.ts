import { z } from 'zod'
import { snapshotSchema } from '../survey/snapshot.ts'
import { base } from './base.ts'

const options = z.record(z.string(), z.unknown())

/** A category of the variable an analysis is split by. */
const splitGroupSchema = z.object({
  value: z.union([z.string(), z.number()]),
  label: z.string(),
  /** Valid responses of the category that are in the chosen sample; 0 is possible. */
  n: z.int().min(0),
})
export type SplitGroup = z.infer<typeof splitGroupSchema>

/** One analysis for each category of a variable. */
export const splits = {
  /** The groups in the order of their codes: every category that occurs in the valid responses, 2 to 12 of them. */
  groups: base
    .input(z.object({ analysis: z.string(), options, variable: z.string().min(1) }))
    .output(z.array(splitGroupSchema)),
  /**
   * Computes an analysis with each of the options and keeps the results as cards, in this order. The cards `ids` are pinned
   * or unpinned with them. All of it is one step of the history.
   */
  keep: base
    .input(
      z.object({
        analysis: z.string(),
        options: z.array(options).max(12),
        ids: z.array(z.string().min(1)).max(12),
        pinned: z.boolean(),
      }),
    )
    .output(z.array(snapshotSchema)),
}
