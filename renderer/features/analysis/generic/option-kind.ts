import type { Bounds, OptionKind, RecordColumn } from './option-field.ts'
import { alternatives, type OptionSchema, recordValues } from './option-schema.ts'
import type { VariablePaths } from './probe-needs.ts'

/** Names that stand for variables where the analysis itself could not be asked. */
const variableNames =
  /^(variable|dependent|group|rows|columns|layer|wave|unit|score|item|margin|base|strata|time|size|subgroup|amount|overall|mix)$/
const numericNames = /^(dependent|score|item|base|size|amount|overall)$/
const listNames = /^(variables|items|raters|predictors|margins?|strata|mix)$/

/** How an option is asked for, from the shape of its values; null: in no way that a person could fill in. */
export function optionKind(name: string, schema: OptionSchema, paths: VariablePaths): OptionKind | null {
  const forms = alternatives(schema)
  const [form] = forms
  if (form === undefined) return null
  const texts = forms.filter(({ type, enum: values }) => type === 'string' && values === undefined)
  const numbers = forms.filter(({ type }) => type === 'number' || type === 'integer')
  const lists = forms.filter(({ type }) => type === 'array')
  const values = forms.flatMap((one) => one.enum ?? (one.const === undefined ? [] : [one.const]))
  const as = paths.get(name) ?? (numericNames.test(name) ? 'numeric' : 'category')
  const isVariable = paths.has(name) || variableNames.test(name)
  const isList = paths.has(name) || listNames.test(name)
  const manyTexts = lists.find(({ items }) => items?.type === 'string' && items.enum === undefined)
  if (values.length === 1 && forms.length === 1) return null
  if (values.length > 0) {
    const number = numbers.find((one) => one.const === undefined && one.enum === undefined)
    return number === undefined
      ? { kind: 'choice', values }
      : { kind: 'numberOrChoice', values, bounds: boundsOf(number) }
  }
  if (manyTexts !== undefined && isList) return { kind: 'variables', as, single: texts.length > 0 }
  if (texts.length > 0 && isVariable) {
    return { kind: 'variable', as, number: numbers[0] === undefined ? null : boundsOf(numbers[0]) }
  }
  if (form.type === 'boolean') return { kind: 'boolean' }
  if (texts.length > 0) return { kind: 'text', numeric: numbers.length > 0 }
  if (numbers[0] !== undefined) return { kind: 'number', bounds: boundsOf(numbers[0]) }
  // Bounds of verdicts are such objects too, but never empty: they are asked for by nobody.
  const properties = Object.entries(form.properties ?? {})
  if (schema.default === null && properties.length > 0 && properties.every(([, { type }]) => type === 'number')) {
    return { kind: 'numbersByName', names: properties.map(([one]) => one) }
  }
  const list = lists[0]
  return list === undefined ? recordKind(form, paths, name) : listKind(name, list, paths)
}

function boundsOf({ type, minimum, maximum, exclusiveMinimum, exclusiveMaximum }: OptionSchema): Bounds {
  const min = minimum ?? exclusiveMinimum
  const max = maximum ?? exclusiveMaximum
  return {
    integer: type === 'integer',
    ...(min === undefined ? {} : { min }),
    // Schemas of whole numbers carry the largest one there is.
    ...(max === undefined || max >= Number.MAX_SAFE_INTEGER ? {} : { max }),
  }
}

function recordKind(form: OptionSchema, paths: VariablePaths, name: string): OptionKind | null {
  const values = recordValues(form)
  if (values === null) return null
  if (values.type === 'number') return { kind: 'amounts' }
  if (values.type === 'array' && values.items?.type === 'string') return { kind: 'groups' }
  const inner = recordValues(values)
  return inner?.type === 'number' && (paths.has(name) || listNames.test(name)) ? { kind: 'margins' } : null
}

function listKind(name: string, { items = {} }: OptionSchema, paths: VariablePaths): OptionKind | null {
  const forms = alternatives(items)
  const types = forms.map(({ type }) => type)
  if (types.every((type) => type === 'number' || type === 'integer')) return { kind: 'numbers' }
  if (types.every((type) => type === 'string' || type === 'number')) {
    return { kind: 'texts', numeric: types.includes('number') }
  }
  const object = forms.find(({ type }) => type === 'object')
  if (object !== undefined && hasWeights(object)) return { kind: 'sets' }
  const [form] = forms
  if (form?.type === 'array') {
    return alternatives(form.items ?? {})[0]?.type === 'number' ? { kind: 'matrix' } : null
  }
  if (object === undefined) return null
  const columns = columnsOf(name, object, paths)
  return columns.length === 0 ? null : { kind: 'records', columns }
}

/** A set of weights: a list of names with their weights, without which it is nothing. */
const hasWeights = ({ properties = {}, required = [] }: OptionSchema) =>
  required.some((name) =>
    alternatives(properties[name] ?? {}).some(({ type, items }) => type === 'array' && items?.properties !== undefined),
  )

/** The columns a table can hold: numbers, texts, variables. Nested things within objects are left to their defaults. */
function columnsOf(name: string, { properties = {}, required = [] }: OptionSchema, paths: VariablePaths) {
  return Object.entries(properties).flatMap(([column, property]): RecordColumn[] => {
    const types = alternatives(property).map(({ type }) => type)
    const isRequired = required.includes(column)
    if (paths.has(`${name}.${column}`)) return [{ name: column, kind: 'variable', required: isRequired }]
    if (types.includes('number') || types.includes('integer')) {
      return [{ name: column, kind: 'number', required: isRequired }]
    }
    const items = alternatives(property).find(({ type }) => type === 'array')?.items
    if (items?.type === 'number') return [{ name: column, kind: 'numbers', required: isRequired }]
    return types.includes('string') ? [{ name: column, kind: 'text', required: isRequired }] : []
  })
}
