import { z } from 'zod'
import { derivationSchema } from './derivation.ts'

export const roles = [
  'id',
  'item',
  'segment',
  'date',
  'duration',
  'text',
  'multipleResponse',
  'ranking',
  'meta',
  'weight',
  'ignore',
] as const
export const variableTypes = [
  'ordinal',
  'numeric',
  'nominal',
  'boolean',
  'string',
  'date',
  'datetime',
  'duration',
  'set',
  'ranking',
] as const
export const missingKinds = ['blank', 'skipped', 'notApplicable', 'refused', 'invalid'] as const

const roleSchema = z.enum(roles)
const variableTypeSchema = z.enum(variableTypes)
const missingKindSchema = z.enum(missingKinds)

/** The declared end points of a scale, lowest mark first; never guessed from the observed values at analysis time. */
export const scaleSchema = z.tuple([z.number(), z.number()]).refine(([min, max]) => min < max, { error: 'min < max' })

/**
 * One column of the survey as the codebook declares it. Marks are numbers; `labels` maps a code (as text) to what the
 * respondent read. `missing` lists the codes that are no answer, each with the reason.
 */
export const variableSchema = z.object({
  name: z.string().min(1),
  label: z.string(),
  role: roleSchema,
  type: variableTypeSchema,
  scale: scaleSchema.nullable(),
  /** `high`: a high mark is a good mark. `null`: not known, the importer has to ask. */
  direction: z.enum(['high', 'low']).nullable(),
  labels: z.record(z.string(), z.string()),
  missing: z.array(z.object({ value: z.union([z.number(), z.string()]), kind: missingKindSchema })),
  /** How it is computed from other variables; absent: it holds answers. */
  derivation: derivationSchema.optional(),
})

export type Role = z.infer<typeof roleSchema>
export type VariableType = z.infer<typeof variableTypeSchema>
export type MissingKind = z.infer<typeof missingKindSchema>
export type Scale = z.infer<typeof scaleSchema>
export type Variable = z.infer<typeof variableSchema>

const numericTypes: readonly VariableType[] = ['ordinal', 'numeric', 'boolean', 'duration']

/** Whether a variable's answers are kept as numbers (a Float64Array column) rather than as text. */
export function isNumeric(variable: Pick<Variable, 'type'>): boolean {
  return numericTypes.includes(variable.type)
}
