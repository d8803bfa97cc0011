import type { ImportMapping, MappedVariable } from '#shared/survey/import-mapping.ts'
import { columnIndex } from '../source/column-index.ts'
import type { SourceRow } from '../source/source.ts'
import { cellAt } from '../structure/table.ts'
import { cellConverter } from './cell-converter.ts'
import type { Converted } from './converted.ts'

/** A response read by the mapping. */
export interface ReadResponse {
  /** One a variable, in the order of the mapping. */
  readonly cells: readonly Converted[]
  /** Why it is kept but not counted; null for a valid response. */
  readonly excluded: Exclusion | null
  /** No item was answered. */
  readonly empty: boolean
}

/** Reasons for which the importer itself excludes a response. */
export type Exclusion = 'tooManyMissing'

const ignored: Converted = { value: null, missing: null, issue: null }

/** Prepares the mapping once, to read many rows by it. */
export function responseReader(
  mapping: Pick<ImportMapping, 'variables' | 'maximumMissingShare'>,
): (row: SourceRow) => ReadResponse {
  const columns = mapping.variables.map((variable) => ({
    index: columnIndex(variable.column),
    convert: variable.role === 'ignore' ? () => ignored : cellConverter(variable),
  }))
  const items = mapping.variables.flatMap(({ role }, index) => (role === 'item' ? [index] : []))
  return (row) => {
    const cells = columns.map(({ index, convert }) => convert(cellAt(row, index)))
    const unanswered = items.filter((index) => isUnanswered(cells[index])).length
    const applicable = items.filter((index) => isUnanswered(cells[index]) || cells[index]?.missing === null).length
    const most = mapping.maximumMissingShare
    const tooMany = most !== null && applicable > 0 && unanswered / applicable > most
    return {
      cells,
      excluded: tooMany ? 'tooManyMissing' : null,
      empty: items.length > 0 && unanswered === applicable,
    }
  }
}

/** A question that did not apply, or was skipped by the questionnaire itself, is not left unanswered. */
function isUnanswered(cell: Converted | undefined): boolean {
  return cell?.missing === 'blank' || cell?.missing === 'invalid' || cell?.missing === 'refused'
}

/** The variable that names a response. */
export function idVariable(mapping: Pick<ImportMapping, 'variables'>): MappedVariable | null {
  return mapping.variables.find(({ role }) => role === 'id') ?? null
}
