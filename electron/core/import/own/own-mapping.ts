import { columnLetters } from '#shared/survey/column-letters.ts'
import type { ImportMapping, MappedVariable } from '#shared/survey/import-mapping.ts'
import type { DeclaredVariable } from '../source/declared-codebook.ts'
import type { Sheet, Source } from '../source/source.ts'
import { codebookBeside } from './codebook-beside.ts'
import { readOwnCodebook } from './own-codebook.ts'

/**
 * The mapping that a file exported by this program brings with it: its codebook sheet (.xlsx), the attributes of its
 * variables (.sav), or the codebook beside it (.csv). Nothing has to be guessed then, and the import gives the data and codebook that were exported.
 *
 * @param sheet the one the user asks for; null: whichever comes
 * @returns null for any other file, and for one whose columns are no longer those of its codebook
 */
export async function ownMapping(source: Source, path: string, sheet: string | null): Promise<ImportMapping | null> {
  const [data] = source.sheets
  if (data === undefined || (sheet !== null && sheet !== data.name)) return null
  if (source.format === 'sav') return savMapping(data)
  if (source.format === 'text') return textMapping(path, data)
  return source.format === 'xlsx' ? workbookMapping(source.sheets, data) : null
}

async function savMapping(sheet: Sheet): Promise<ImportMapping | null> {
  const variables = (await sheet.codebook?.())?.variables ?? []
  const mapped: MappedVariable[] = []
  for (const variable of variables) {
    const { role, type } = variable.given
    if (role === 'ignore') continue
    if (role === undefined || type === undefined) return null
    mapped.push(mappedVariable(variable, { role, type }))
  }
  return mapped.length === 0 ? null : mapping(null, [], [2, lastRow(await countRows(sheet))], mapped)
}

function mappedVariable(
  { column, name, label, labels, missing, given }: DeclaredVariable,
  { role, type }: Pick<MappedVariable, 'role' | 'type'>,
): MappedVariable {
  return {
    name,
    label,
    role,
    type,
    scale: given.scale ?? null,
    direction: given.direction ?? null,
    labels: { ...labels },
    missing: missing.map(({ value, kind }) => ({ value, kind: kind ?? 'notApplicable' })),
    column: columnLetters(column),
  }
}

async function textMapping(path: string, data: Sheet): Promise<ImportMapping | null> {
  const beside = await codebookBeside(path)
  if (beside === null || !(await hasColumns(data, beside.variables))) return null
  return mapping(null, [1], [2, lastRow(await countRows(data))], beside.variables)
}

async function workbookMapping(sheets: readonly Sheet[], data: Sheet): Promise<ImportMapping | null> {
  const last = sheets.at(-1)
  if (sheets.length !== 2 || last === undefined) return null
  const variables = await readOwnCodebook(last)
  if (variables === null || !(await hasColumns(data, variables))) return null
  return mapping(data.name, [1], [2, lastRow(await countRows(data))], variables)
}

/** Whether the heading still is what was exported: every column the one that the codebook describes. */
async function hasColumns(sheet: Sheet, variables: readonly MappedVariable[]): Promise<boolean> {
  const names = new Map(variables.map(({ column, name }) => [column, name]))
  for await (const { number, cells } of sheet.rows()) {
    if (number !== 1) return false
    const filled = cells.flatMap((cell, column) => (cell === null || cell === undefined ? [] : [{ cell, column }]))
    return filled.length === names.size && filled.every(({ cell, column }) => names.get(columnLetters(column)) === cell)
  }
  return false
}

async function countRows(sheet: Sheet): Promise<number> {
  let last = 0
  for await (const { number } of sheet.rows()) last = number
  return last
}

function lastRow(found: number): number {
  return Math.max(2, found)
}

function mapping(
  sheet: string | null,
  headerRows: number[],
  dataRows: [number, number],
  variables: MappedVariable[],
): ImportMapping {
  // Responses that were excluded came with their reason, or were left out: none is judged again.
  return { sheet, headerRows, dataRows, variables, maximumMissingShare: null }
}
