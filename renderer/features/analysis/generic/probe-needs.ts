import type { AnyAnalysis, VariableNeed } from '#shared/analyses/define.ts'
import { alternatives, type OptionSchema, recordValues } from './option-schema.ts'

/** Path of an option (`rows`, `pairs.expectation`) → what the variable named there is read as. */
export type VariablePaths = ReadonlyMap<string, VariableNeed['as']>

const mark = '\u0001'

/**
 * Finds which options name variables, and of what kind, by asking the analysis what it would read if every text were a
 * name made up for its place. So a form needs no list of names, and an analysis added tomorrow is understood today.
 */
export function probeNeeds(
  analysis: AnyAnalysis,
  properties: Readonly<Record<string, OptionSchema>>,
  required: readonly string[],
): VariablePaths {
  const found = new Map<string, VariableNeed['as']>()
  const ask = (options: Record<string, unknown>): boolean => {
    try {
      for (const { name, as } of analysis.needs(options)) {
        if (!name.startsWith(mark)) continue
        const path = name.slice(1).split(mark)[0] ?? ''
        if (found.get(path) !== 'numeric') found.set(path, as)
      }
      return true
    } catch {
      // A refusal: these options do not go together. Other combinations are tried.
      return false
    }
  }
  const base: Record<string, unknown> = {}
  for (const name of required) base[name] = example(properties[name] ?? {}, name)
  ask(base)
  // Options that only go with others are found once those others stand in the base.
  for (const round of [1, 2]) {
    for (const [name, property] of Object.entries(properties)) {
      if (required.includes(name) || common.has(name) || (round === 2 && found.has(name))) continue
      for (const form of alternatives(property)) {
        const options = { ...base, [name]: example(form, name) }
        if (ask(options) && found.has(name) && round === 1 && !(name in base)) base[name] = options[name]
      }
    }
  }
  return found
}

/** Shared by all analyses and never asked for by a field of their own. */
const common = new Set(['filter', 'weight', 'declared', 'reverse', 'missing'])

/** A value that fits the schema, each text being a name that tells the path it stands at. */
function example(schema: OptionSchema, path: string, at = ''): unknown {
  const form = alternatives(schema)[0] ?? {}
  if (form.const !== undefined) return form.const
  if (form.enum !== undefined) return form.enum[0]
  const values = recordValues(form)
  if (values !== null) return { [`${mark}${path}${mark}key`]: example(values, path, at) }
  switch (form.type) {
    case 'string':
      return `${mark}${path}${mark}${at}`
    case 'boolean':
      return false
    case 'number':
    case 'integer':
      return form.minimum ?? 1
    case 'array':
      // Four of everything: enough for a factor, a matrix, a comparison.
      return Array.from({ length: Math.max(form.minItems ?? 0, 4) }, (_, index) =>
        example(form.items ?? {}, path, `${at}${index}`),
      )
    case 'object':
      return Object.fromEntries(
        Object.entries(form.properties ?? {})
          .filter(([name]) => form.required?.includes(name))
          .map(([name, property]) => [name, example(property, `${path}.${name}`, at)]),
      )
    default:
      return null
  }
}
