import { z } from 'zod'
import { dispersionShape } from '../indicator-weights/options.ts'

export const variationOptions = z.strictObject(dispersionShape)
export type VariationOptions = z.infer<typeof variationOptions>
