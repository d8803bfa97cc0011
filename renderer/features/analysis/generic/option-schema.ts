import { z } from 'zod'
import type { ReadAs } from '#shared/survey/variable-option.ts'

/** The part of JSON Schema that the options of analyses are written in. */
export interface OptionSchema {
  readonly type?: string | undefined
  readonly const?: string | number | undefined
  readonly enum?: readonly (string | number)[] | undefined
  readonly anyOf?: readonly OptionSchema[] | undefined
  readonly items?: OptionSchema | undefined
  readonly properties?: Readonly<Record<string, OptionSchema>> | undefined
  readonly required?: readonly string[] | undefined
  readonly additionalProperties?: boolean | OptionSchema | undefined
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  readonly exclusiveMinimum?: number | undefined
  readonly exclusiveMaximum?: number | undefined
  readonly minItems?: number | undefined
  /** Of a record: what its keys are. */
  readonly propertyNames?: OptionSchema | undefined
  /** The text names a variable; see `variableOption`. */
  readonly variable?: ReadAs | undefined
  readonly default?: unknown
  readonly title?: string | undefined
  readonly description?: string | undefined
}

const codes = z.union([z.string(), z.number()])
const optionSchema: z.ZodType<OptionSchema> = z.lazy(() =>
  z.preprocess(
    oneTypeEach,
    z.object({
      type: z.string().optional(),
      const: codes.optional().catch(undefined),
      enum: z.array(codes).optional(),
      anyOf: z.array(optionSchema).optional(),
      items: optionSchema.optional().catch(undefined),
      properties: z.record(z.string(), optionSchema).optional(),
      required: z.array(z.string()).optional(),
      additionalProperties: z.union([z.boolean(), optionSchema]).optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
      exclusiveMinimum: z.number().optional(),
      exclusiveMaximum: z.number().optional(),
      minItems: z.number().optional(),
      propertyNames: optionSchema.optional(),
      variable: z.enum(['numeric', 'category']).optional(),
      default: z.unknown().optional(),
      title: z.string().optional(),
      description: z.string().optional(),
    }),
  ),
)

/** Several types in a list are the short form of alternatives. */
function oneTypeEach(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null || !('type' in schema) || !Array.isArray(schema.type)) return schema
  const { type, ...rest } = schema
  return { ...rest, anyOf: type.map((one: unknown) => ({ type: one })) }
}

/** Reads one option's JSON Schema; what is beyond the part known here has no type and no alternatives. */
export function readOptionSchema(property: unknown): OptionSchema {
  const read = optionSchema.safeParse(property)
  return read.success ? read.data : {}
}

/** The forms a value may take, without null: a schema of one form is its own only alternative. */
export function alternatives(schema: OptionSchema): readonly OptionSchema[] {
  return (schema.anyOf?.flatMap(alternatives) ?? [schema]).filter(({ type }) => type !== 'null')
}

/** What the values of a record are like; null where the schema is no record. */
export function recordValues({ type, additionalProperties }: OptionSchema): OptionSchema | null {
  return type === 'object' && typeof additionalProperties === 'object' ? additionalProperties : null
}
