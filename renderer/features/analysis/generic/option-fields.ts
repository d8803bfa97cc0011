import { analysisParameters } from '#shared/analyses/schema.ts'
import type { Language } from '#shared/messages/language.ts'
import type { OptionField, OptionKind } from './option-field.ts'
import { optionKind } from './option-kind.ts'
import { readOptionSchema } from './option-schema.ts'

/** Asked for elsewhere: the sample by its own choice, scales and directions by the codebook, verdict bands by nobody. */
const elsewhere = new Set(['filter', 'weight', 'declared', 'reverse', 'direction', 'bands'])

/** Options with an editor of their own, which their schema alone does not ask for. */
const editors: Readonly<Record<string, OptionKind>> = {
  'ahpHierarchy.tree': { kind: 'judgedTree' },
  'fuzzyEvaluation.tree': { kind: 'gradedTree' },
  'ahpConsistent.experts': { kind: 'experts' },
}

/** The fields of an analysis' form, from its declaration alone; what is asked first stands first. */
export function optionFields(id: string, language: Language): readonly OptionField[] {
  const { properties, required } = analysisParameters(id, language)
  const schemas = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, readOptionSchema(property)]),
  )
  const names = Array.isArray(required) ? required.filter((name): name is string => typeof name === 'string') : []
  const fields = Object.entries(schemas).flatMap(([name, schema]): OptionField[] => {
    // A matrix says the same as a list of judgements, and is easier to fill in.
    const twice = name === 'judgements' && 'matrix' in schemas
    const isRequired = names.includes(name)
    const understood = elsewhere.has(name) || twice ? null : (editors[`${id}.${name}`] ?? optionKind(schema))
    // What is beyond the fields here may be left to its default, unless the analysis cannot do without.
    const kind = understood ?? (isRequired ? ({ kind: 'structure' } as const) : null)
    if (kind === null) return []
    return [
      {
        name,
        label: schema.title ?? name,
        help: schema.description ?? '',
        kind,
        required: isRequired,
        default: schema.default,
        advanced:
          kind.kind === 'structure' || (!isRequired && !(main.has(kind.kind) || shown.has(name))) || name === 'names',
      },
    ]
  })
  const rank = (field: OptionField) => (field.name === 'missing' ? 2 : field.required ? 0 : 1)
  return fields.sort((a, b) => rank(a) - rank(b))
}

/** Optional, but what the analysis is about. */
const shown: ReadonlySet<string> = new Set(['matrix', 'countedValue'])

const main: ReadonlySet<OptionKind['kind']> = new Set([
  'variable',
  'variables',
  'choice',
  'numberOrChoice',
  'texts',
  'groups',
  'margins',
  'sets',
  'judgedTree',
  'gradedTree',
  'experts',
])
