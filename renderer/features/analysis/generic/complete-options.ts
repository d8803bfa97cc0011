import type { AnalysisOptions } from '../../../client/use-analysis-run.ts'
import { judgementGrid } from './grid.ts'
import type { OptionField, OptionValues, RecordColumn } from './option-field.ts'
import { asRecord, asTexts } from './read-value.ts'

export interface Completed {
  /** null while a required option is missing. */
  readonly options: AnalysisOptions | null
  /** The fields that still need a value. */
  readonly missing: readonly OptionField[]
}

/** The options an analysis is run with: what the form holds, without what is empty or names a variable that is gone. */
export function completeOptions(
  fields: readonly OptionField[],
  values: OptionValues,
  known: ReadonlySet<string>,
): Completed {
  const options: Record<string, unknown> = {}
  for (const { name, kind } of fields) {
    const value = values[name]
    if (kind.kind === 'variable') {
      if (typeof value === 'number' || (typeof value === 'string' && known.has(value))) options[name] = value
    } else if (kind.kind === 'variables') {
      const chosen = Array.isArray(value) ? value.filter((one) => typeof one === 'string' && known.has(one)) : []
      if (chosen.length > 0) options[name] = kind.single && chosen.length === 1 ? chosen[0] : chosen
    } else if (kind.kind === 'records') {
      const whole = Array.isArray(value) ? value.filter((row) => isWhole(row, kind.columns)) : []
      if (whole.length > 0) options[name] = whole
    } else if (kind.kind === 'numbersByName') {
      const entries = Object.entries(asRecord(value))
      if (kind.names.every((one) => entries.some(([key, number]) => key === one && typeof number === 'number'))) {
        options[name] = value
      }
    } else if (kind.kind === 'gradedTree' || kind.kind === 'judgedTree') {
      // A tree may have empty places: a node without a weight is no node without content.
      if (typeof value === 'object' && value !== null) options[name] = value
    } else if (!isEmpty(value)) {
      options[name] = value
    }
  }
  for (const { name, kind } of fields) {
    if (name in options) for (const other of insteadOf[kind.kind] ?? []) delete options[other]
  }
  const criteria = asTexts(options['criteria'])
  if ('matrix' in options) options['matrix'] = judgementGrid(options['matrix'], criteria.length)
  const missing = fields.filter(({ name, required }) => required && !(name in options))
  return { options: missing.length === 0 ? options : null, missing }
}

/** What an option says anew: several experts in place of one matrix, a tree in place of a list. */
const insteadOf: Readonly<Record<string, readonly string[]>> = {
  experts: ['matrix'],
  gradedTree: ['items', 'membership', 'names', 'weights'],
}

/** Nothing in it, nothing in any of its parts, or a list or grid with a gap. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0 || value.some(isEmpty)
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}

function isWhole(row: unknown, columns: readonly RecordColumn[]): boolean {
  if (typeof row !== 'object' || row === null) return false
  const cells = new Map(Object.entries(row))
  return columns.every(({ name, required }) => !required || !isEmpty(cells.get(name)))
}
