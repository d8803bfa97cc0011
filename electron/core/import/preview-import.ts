import type { ImportMapping, ImportPreview } from '#shared/survey/import-mapping.ts'
import { checkMapping } from './check-mapping.ts'
import { profileSheet } from './guess/profile-sheet.ts'
import { guessMapping } from './guess-mapping.ts'
import { columnProblems, type MappedColumn } from './problems/column-problems.ts'
import { ProblemList } from './problems/problem-list.ts'
import { sheetProblems } from './problems/sheet-problems.ts'
import { structureProblems } from './problems/structure-problems.ts'
import { scanResponses } from './scan-responses.ts'
import { columnLetters } from './source/column-letters.ts'
import { cellText } from './structure/cell-text.ts'
import type { SheetStructure } from './structure/understand-sheet.ts'
import { understandFile } from './understand-file.ts'

export interface PreviewOptions {
  /** The sheet to read; null or absent: the one with the most answers. */
  readonly sheet?: string | null
  /** Reads the file by this mapping. Without variables, only its rows are kept to and the columns guessed anew. */
  readonly mapping?: ImportMapping | null
}

const headRows = 30

/**
 * What the importer understands of a data file: mapping, summary of what would be written, problems with addresses.
 * Writes nothing.
 *
 * @param fileName how the user calls the file
 */
export async function previewImport(
  path: string,
  fileName: string,
  options: PreviewOptions = {},
): Promise<ImportPreview> {
  const given = options.mapping ?? null
  const file = await understandFile(path, fileName, options.sheet ?? null, given)
  const { chosen, structures, source, codebook } = file
  const sheet = profileSheet(chosen, codebook)
  const guess = guessMapping(chosen, sheet)
  if (given !== null && given.variables.length > 0) checkMapping(given, chosen, fileName)
  const mapping =
    given === null
      ? guess.mapping
      : given.variables.length > 0
        ? given
        : { ...guess.mapping, maximumMissingShare: given.maximumMissingShare }
  const columns = mapping.variables.flatMap((variable): MappedColumn[] => {
    const index = sheet.columns.findIndex(({ heading }) => columnLetters(heading.column) === variable.column)
    const column = sheet.columns[index]
    const own = guess.guesses[index]
    // A reason of the guess is shown only where the user left the guess as it was.
    const same =
      own !== undefined &&
      own.role === variable.role &&
      own.type === variable.type &&
      String(own.scale) === String(variable.scale)
    return column === undefined ? [] : [{ variable, column, evidence: same ? own.evidence : [] }]
  })
  const problems = new ProblemList(chosen.table.sheet)
  sheetProblems(chosen, structures, codebook, problems)
  structureProblems(chosen, source, problems)
  columnProblems(columns, chosen.headerRows.at(-1) ?? 1, problems)
  const summary = scanResponses({
    mapping,
    rows: chosen.data.responses,
    evidence: columns.map(({ evidence }) => evidence),
    typed: source.format !== 'text' && source.format !== 'html',
    problems,
  })
  return {
    file: fileName,
    sheets: structures.flatMap(({ table }) => (table.sheet === null ? [] : [table.sheet])),
    mapping,
    summary,
    problems: problems.list(),
    head: headOf(chosen),
  }
}

/** The first rows of the sheet as text, from row 1 on, blank ones included, so that positions are addresses. */
function headOf({ table, headings, headerRows }: SheetStructure): string[][] {
  const width = Math.max(0, ...headings.map(({ column }) => column)) + 1
  const last = Math.min((headerRows.at(-1) ?? 0) + headRows, table.rows.at(-1)?.number ?? 0)
  const byNumber = new Map(table.rows.map((row) => [row.number, row]))
  return Array.from({ length: last }, (_, index) =>
    Array.from({ length: width }, (_, column) => cellText(byNumber.get(index + 1)?.cells[column])),
  )
}
