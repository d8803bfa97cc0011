import { z } from 'zod'
import { ahpOptions } from '../ahp/options.ts'

const { aggregation: _aggregation, method: _method, ...judged } = ahpOptions.shape

export const ahpConsistentOptions = z.strictObject({
  ...judged,
  /** `nine`: judgements on the 1-9 scale; `three`: comparisons 2 (more important), 1 (equal), 0 (less). */
  scale: z.enum(['nine', 'three']).default('nine'),
})
export type AhpConsistentOptions = z.infer<typeof ahpConsistentOptions>
