import { z } from 'zod'
import { type MissingKind, type Variable, variableSchema } from '#shared/survey/variable.ts'
import type { Attributes } from './parse-attributes.ts'

/** What a .sav written by this program says beyond SPSS's own dictionary. */
export interface OwnDeclaration {
  readonly name: string | null
  readonly label: string | null
  readonly labels: Readonly<Record<string, string>>
  readonly missing: readonly (readonly [number | string, MissingKind])[]
  /** The column repeats an answer that stands whole in another. */
  readonly derived: boolean
  readonly given: Readonly<Partial<Pick<Variable, 'role' | 'type' | 'scale' | 'direction'>>>
}

/** The variable attribute that holds it, as JSON. */
export const ownAttribute = 'csat.variable'

const { role, type, scale, direction } = variableSchema.shape
const declarationSchema = z.object({
  role: role.optional(),
  type: type.optional(),
  scale: scale.optional(),
  direction: direction.optional(),
  missing: variableSchema.shape.missing.optional(),
  /** Only where SPSS's dictionary cannot hold them: a name with spaces, a label of a paragraph. */
  name: z.string().min(1).optional(),
  label: z.string().optional(),
  labels: variableSchema.shape.labels.optional(),
  derived: z.boolean().optional(),
})

export type OwnAttribute = z.infer<typeof declarationSchema>

/** Reads it; another program's attributes, and one that was damaged by an edit, are nothing. */
export function ownDeclaration(attributes: Attributes): OwnDeclaration {
  const own = declarationSchema.safeParse(parse(attributes.get(ownAttribute)?.join('')))
  const { name, label, labels, missing, derived, ...rest } = own.data ?? {}
  return {
    name: name ?? null,
    label: label ?? null,
    labels: labels ?? {},
    missing: (missing ?? []).map(({ value, kind }) => [value, kind] as const),
    derived: derived === true,
    given: Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  }
}

function parse(json: string | undefined): unknown {
  if (json === undefined) return null
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
