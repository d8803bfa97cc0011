import type { z } from 'zod'

/** A part of the file that is not what it has to be; becomes `projectDamaged` with the file's name. */
export class UnreadablePart extends Error {}

/** A JSON text of the file as what it has to be. `part` names the place for the user's report. */
export function parseJson<Value>(schema: z.ZodType<Value>, text: string, part: string): Value {
  return parsePart(schema, parsed(text, part), part)
}

function parsed(text: string, part: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UnreadablePart(`${part}: ${text.slice(0, 40)}`)
  }
}

/** A row of the file, already shaped as the noun, as what it has to be. */
export function parsePart<Value>(schema: z.ZodType<Value>, value: unknown, part: string): Value {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new UnreadablePart(`${part} ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`)
}
