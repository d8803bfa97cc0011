import { z } from 'zod'
import { codeLevels } from './code-frame.ts'

const nameSchema = z.string().min(1)
const valueSchema = z.union([z.number(), z.string()])

/** Which values of the source a rule of a recode catches. Ranges include both ends; null: open. */
const recodeWhenSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('values'), values: z.array(valueSchema).min(1) }),
  z.strictObject({ kind: z.literal('range'), from: z.number().nullable(), to: z.number().nullable() }),
  z.strictObject({ kind: z.literal('missing') }),
])

/** Old values become new codes; the first rule that catches a value decides. */
const recodeSchema = z.strictObject({
  kind: z.literal('recode'),
  source: nameSchema,
  /** `to` null: missing. */
  rules: z.array(z.strictObject({ when: recodeWhenSchema, to: z.number().nullable() })).min(1),
  /** What values get that no rule catches: null: missing, `copy`: what they are (numeric sources only). */
  otherwise: z.union([z.literal('copy'), z.number()]).nullable(),
})

/** lowest + highest − mark, by the declared scale of the source. */
const reverseSchema = z.strictObject({ kind: z.literal('reverse'), source: nameSchema })

/**
 * Scores become ordered bands with the codes 1, 2 …. Each runs from its bound to the next one's, which is not included, so
 * that 80.5 lies in a band whatever the bounds; the last one ends with `to`. What lies outside is missing.
 */
const bandsSchema = z.strictObject({
  kind: z.literal('bands'),
  source: nameSchema,
  bands: z.array(z.strictObject({ from: z.number(), label: z.string().min(1) })).min(1),
  /** The highest score of the last band, included; null: none. */
  to: z.number().nullable(),
})

/** A formula in the language of `shared/derive/expression`. */
const computeSchema = z.strictObject({ kind: z.literal('compute'), expression: z.string().min(1) })

/** The mean of the valid answers to the items of a dimension, where at least `minimumValid` of them are valid. */
const meanSchema = z.strictObject({
  kind: z.literal('mean'),
  items: z.array(nameSchema).min(1),
  minimumValid: z.int().min(1),
})

/**
 * The codes (or the groups of codes) that the comments of a text variable have been given: a set of answers. What they are
 * stands in the project's codings, not in another column.
 */
const codesSchema = z.strictObject({ kind: z.literal('codes'), source: nameSchema, level: z.enum(codeLevels) })

/** How a derived variable comes from others. It is what is stored; values never are. */
export const derivationSchema = z.discriminatedUnion('kind', [
  recodeSchema,
  reverseSchema,
  bandsSchema,
  computeSchema,
  meanSchema,
  codesSchema,
])
export type Derivation = z.infer<typeof derivationSchema>
export type DerivationKind = Derivation['kind']
export type RecodeWhen = z.infer<typeof recodeWhenSchema>
