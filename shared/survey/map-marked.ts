import { z } from 'zod'

/**
 * Options with every text that their schema marks (`variableOption`) put through `change`; keys of records are texts too.
 * What the schema does not describe stays as it is: stored options may be those of an earlier program.
 */
export function mapMarked(
  schema: unknown,
  value: unknown,
  change: (text: string, mark: z.GlobalMeta) => string,
): unknown {
  const inner = (part: unknown, given: unknown) => mapMarked(part, given, change)
  if (schema instanceof z.ZodString) {
    const mark = z.globalRegistry.get(schema)
    return mark !== undefined && typeof value === 'string' ? change(value, mark) : value
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return inner(schema.unwrap(), value)
  if (schema instanceof z.ZodLazy) return inner(schema.unwrap(), value)
  if (schema instanceof z.ZodUnion) {
    const form = schema.options.find((one) => z.safeParse(one, value).success)
    return inner(form, value)
  }
  if (schema instanceof z.ZodArray)
    return Array.isArray(value) ? value.map((one: unknown) => inner(schema.element, one)) : value
  if (typeof value !== 'object' || value === null) return value
  if (schema instanceof z.ZodRecord)
    return mapEntries(value, ([key, one]) => [String(inner(schema.keyType, key)), inner(schema.valueType, one)])
  return schema instanceof z.ZodObject ? mapEntries(value, ([key, one]) => [key, inner(schema.shape[key], one)]) : value
}

function mapEntries(value: object, change: (entry: [string, unknown]) => [string, unknown]): unknown {
  return Object.fromEntries(Object.entries(value).map(change))
}
