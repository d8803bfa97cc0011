import type { ImportMapping, MappedVariable } from '#shared/survey/import-mapping.ts'
import { sourceColumn } from '#shared/survey/source-column.ts'
import { type Digest, passingDigest } from '../privacy/digest.ts'
import { privateCell } from '../privacy/private-cell.ts'
import { columnIndex } from '../source/column-index.ts'
import type { SourceRow } from '../source/source.ts'
import { cellAt } from '../structure/table.ts'
import { cellConverter } from './cell-converter.ts'
import { answer, type Converted } from './converted.ts'
import type { MappingPart } from './mapping-parts.ts'
import { optionColumns } from './option-columns.ts'
import { remembered } from './remembered.ts'
import { otherTextCell } from './text-cell.ts'

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
type Exclusion = 'tooManyMissing'

const ignored: Converted = { value: null, missing: null, issue: null }

/** Where the columns of a mapping are in one sheet, 0-based; −1 where it does not have them. */
export type PlacedColumn = (letters: string) => number

export function placeColumns(part: Pick<MappingPart, 'columns'>): PlacedColumn {
  return (letters) => {
    const own = part.columns === null ? letters : part.columns[letters]
    return own === undefined ? -1 : columnIndex(own)
  }
}

/** Prepares the mapping once, to read many rows of one of its sheets by it. */
export function responseReader(
  mapping: Pick<ImportMapping, 'variables' | 'maximumMissingShare' | 'sheet'>,
  part: Pick<MappingPart, 'sheet' | 'columns'> = { sheet: mapping.sheet, columns: null },
  digest: Digest = passingDigest,
): (row: SourceRow) => ReadResponse {
  const place = placeColumns(part)
  const readers = mapping.variables.map((variable) => variableReader(variable, part.sheet, place, digest))
  const items = mapping.variables.flatMap(({ role }, index) => (role === 'item' ? [index] : []))
  return (row) => {
    const cells = readers.map((read) => read(row))
    let unanswered = 0
    let applicable = 0
    for (const index of items) {
      const cell = cells[index]
      const open = isUnanswered(cell)
      if (open) unanswered++
      if (open || cell?.missing === null) applicable++
    }
    const most = mapping.maximumMissingShare
    const tooMany = most !== null && applicable > 0 && unanswered / applicable > most
    return {
      cells,
      excluded: tooMany ? 'tooManyMissing' : null,
      empty: items.length > 0 && unanswered === applicable,
    }
  }
}

function variableReader(
  variable: MappedVariable,
  sheet: string | null,
  place: PlacedColumn,
  digest: Digest,
): (row: SourceRow) => Converted {
  if (variable.role === 'ignore') return () => ignored
  const { letters, part } = sourceColumn(variable.column)
  if (part === 'sheet' || letters === null) {
    const name = answer(sheet ?? '')
    return () => name
  }
  if (variable.columns !== undefined) {
    const indices = variable.columns.map(({ column }) => place(column))
    const read = optionColumns(variable, variable.columns)
    return (row) => read(indices.map((index) => cellAt(row, index)))
  }
  const index = place(letters)
  const convert =
    part === 'other'
      ? privateCell(variable.privacy, otherTextCell, digest)
      : remembered(cellConverter(variable, digest))
  return (row) => convert(cellAt(row, index))
}

/** A question that did not apply, or was skipped by the questionnaire itself, is not left unanswered. */
function isUnanswered(cell: Converted | undefined): boolean {
  return cell?.missing === 'blank' || cell?.missing === 'invalid' || cell?.missing === 'refused'
}

/** The variable that names a response. */
export function idVariable(mapping: Pick<ImportMapping, 'variables'>): MappedVariable | null {
  return mapping.variables.find(({ role }) => role === 'id') ?? null
}
