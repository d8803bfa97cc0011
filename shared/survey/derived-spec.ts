import { z } from 'zod'
import { derivationSchema } from './derivation.ts'
import { variableSchema } from './variable.ts'

/** A derived variable as it is defined; type, scale, direction and some labels follow from the derivation. */
export const derivedSpecSchema = z.object({
  name: z.string().trim().min(1).max(120),
  label: z.string().max(400),
  role: variableSchema.shape.role,
  /** What its codes are called; of a reversed variable and of bands they follow from the derivation. */
  labels: variableSchema.shape.labels,
  derivation: derivationSchema,
})
export type DerivedSpec = z.infer<typeof derivedSpecSchema>
