import { z } from 'zod'
import { dispersionShape } from '../indicator-weights/options.ts'

export const criticOptions = z.strictObject({
  ...dispersionShape,
  /** Conflict as 1 − |r| instead of 1 − r; both are in use. */
  absolute: z.boolean().default(false),
})
export type CriticOptions = z.infer<typeof criticOptions>
