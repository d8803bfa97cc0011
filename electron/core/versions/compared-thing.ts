import type { VersionChange } from '#shared/contract/versions.ts'

type FieldValue = string | number | null

/** One thing of a project, flat, so that two of them can be compared field by field. */
export interface ComparedThing {
  readonly noun: VersionChange['noun']
  /** The same in both states, whatever it is called. */
  readonly key: string
  readonly subject: string
  readonly fields: Readonly<Record<string, FieldValue>>
  /** What it is made of, too much to be told one by one: how many of them differ is told, under the name they have here. */
  readonly parts?: Readonly<Record<string, ReadonlyMap<string, string>>>
}

export function thing(
  noun: ComparedThing['noun'],
  key: string,
  subject: string,
  fields: ComparedThing['fields'],
  parts: NonNullable<ComparedThing['parts']> = {},
): ComparedThing {
  return { noun, key: `${noun} ${key}`, subject, fields, parts }
}

/** Values of any shape as fields: what is neither text nor number in one line. */
export function flat(values: Readonly<Record<string, unknown>>): Record<string, FieldValue> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, flatValue(value)]))
}

function flatValue(value: unknown): FieldValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number'))
    return value.join(', ')
  return JSON.stringify(value)
}

/** A list of named values in one line. */
export function lines(entries: readonly (readonly [string, string | number])[]): string {
  return entries.map(([name, value]) => `${name}: ${value}`).join('; ')
}

/** Parts of a thing by their names, each as it is kept. */
export function partsBy<Part>(parts: readonly Part[], name: (part: Part) => string): ReadonlyMap<string, string> {
  return new Map(parts.map((part) => [name(part), JSON.stringify(part)]))
}
