import type { Bounds, OptionKind, RecordColumn } from './option-field.ts'
import { alternatives, type OptionSchema, recordValues } from './option-schema.ts'

/** How an option is asked for, from the shape of its values; null: in no way that a person could fill in. */
export function optionKind(schema: OptionSchema): OptionKind | null {
  const forms = alternatives(schema)
  const [form] = forms
  if (form === undefined) return null
  const texts = forms.filter(({ type, enum: values }) => type === 'string' && values === undefined)
  const numbers = forms.filter(({ type }) => type === 'number' || type === 'integer')
  const lists = forms.filter(({ type }) => type === 'array')
  const values = forms.flatMap((one) => one.enum ?? (one.const === undefined ? [] : [one.const]))
  const one = texts.find(({ variable }) => variable !== undefined)?.variable
  const many = lists.find(({ items }) => items?.variable !== undefined)?.items?.variable
  if (values.length === 1 && forms.length === 1) return null
  if (values.length > 0) {
    const number = numbers.find((one) => one.const === undefined && one.enum === undefined)
    return number === undefined
      ? { kind: 'choice', values }
      : { kind: 'numberOrChoice', values, bounds: boundsOf(number) }
  }
  if (many !== undefined) return { kind: 'variables', as: many, single: texts.length > 0 }
  if (one !== undefined) {
    return { kind: 'variable', as: one, number: numbers[0] === undefined ? null : boundsOf(numbers[0]) }
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
  return list === undefined ? recordKind(form) : listKind(list)
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

function recordKind(form: OptionSchema): OptionKind | null {
  const values = recordValues(form)
  if (values === null) return null
  if (values.type === 'number') return { kind: 'amounts' }
  if (values.type === 'array' && values.items?.type === 'string') return { kind: 'groups' }
  const inner = recordValues(values)
  return inner?.type === 'number' && form.propertyNames?.variable !== undefined ? { kind: 'margins' } : null
}

function listKind({ items = {} }: OptionSchema): OptionKind | null {
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
  const columns = columnsOf(object)
  return columns.length === 0 ? null : { kind: 'records', columns }
}

/** A set of weights: a list of names with their weights, without which it is nothing. */
const hasWeights = ({ properties = {}, required = [] }: OptionSchema) =>
  required.some((name) =>
    alternatives(properties[name] ?? {}).some(({ type, items }) => type === 'array' && items?.properties !== undefined),
  )

/** The columns a table can hold: numbers, texts, variables. Nested things within objects are left to their defaults. */
function columnsOf({ properties = {}, required = [] }: OptionSchema) {
  return Object.entries(properties).flatMap(([column, property]): RecordColumn[] => {
    const forms = alternatives(property)
    const types = forms.map(({ type }) => type)
    const isRequired = required.includes(column)
    if (forms.some(({ variable }) => variable !== undefined))
      return [{ name: column, kind: 'variable', required: isRequired }]
    if (types.includes('number') || types.includes('integer')) {
      return [{ name: column, kind: 'number', required: isRequired }]
    }
    const items = forms.find(({ type }) => type === 'array')?.items
    if (items?.type === 'number') return [{ name: column, kind: 'numbers', required: isRequired }]
    return types.includes('string') ? [{ name: column, kind: 'text', required: isRequired }] : []
  })
}
