import { z } from 'zod'
import { derivedSpecSchema } from '../survey/derived-spec.ts'
import { variableSchema } from '../survey/variable.ts'
import { base, none } from './base.ts'

const valueSchema = z.union([z.number(), z.string()]).nullable()

/** What a definition would give, before it is kept. */
const derivedPreviewSchema = z.object({
  /** The variable as the codebook would have it. */
  variable: variableSchema,
  /** The variables it reads directly; `rows` holds their values in this order. */
  inputs: z.array(z.string()),
  /** The first valid responses. */
  rows: z.array(z.object({ inputs: z.array(valueSchema), value: valueSchema })),
  total: z.int(),
  /** Responses that get a value. */
  valid: z.int(),
  /** The smallest and the largest value of numbers; null: none, or text. */
  range: z.tuple([z.number(), z.number()]).nullable(),
  /** The values and how often they come, where there are few. */
  counts: z.array(z.object({ value: z.union([z.number(), z.string()]), count: z.int() })),
})
export type DerivedPreview = z.infer<typeof derivedPreviewSchema>

const defined = z.object({ spec: derivedSpecSchema, previous: z.string().nullable() })

/** Variables computed from others; they are listed with all variables, in `data.variables`. */
export const derived = {
  preview: base.input(defined).output(derivedPreviewSchema),
  /** `previous`: the name of the variable that is changed; null: a new one. */
  save: base.input(defined).output(none),
  remove: base.input(z.object({ name: z.string() })).output(none),
}
