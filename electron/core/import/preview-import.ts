import type { ImportMapping, ImportPreview } from '#shared/survey/import-mapping.ts'
import { codebookPath } from '../export/codebook-path.ts'
import { checkMapping } from './check-mapping.ts'
import { mappingParts } from './convert/mapping-parts.ts'
import { declaredCodebook } from './guess/declared-codebook.ts'
import type { Evidence } from './guess/evidence.ts'
import { mappedColumns } from './mapped-columns.ts'
import { ownMapping } from './own/own-mapping.ts'
import { withPrivacy } from './privacy/with-privacy.ts'
import { columnProblems } from './problems/column-problems.ts'
import { declaredProblems } from './problems/declared-problems.ts'
import { ProblemList } from './problems/problem-list.ts'
import { sheetProblems } from './problems/sheet-problems.ts'
import { structureProblems } from './problems/structure-problems.ts'
import { unionProblems } from './problems/union-problems.ts'
import { profileRows } from './profiles/profile-rows.ts'
import { ResponseScan } from './scan-responses.ts'
import { chosenSheets, mappedSheets, type SheetChoice } from './sheets/chosen-sheets.ts'
import { guessSheets } from './sheets/guess-sheets.ts'
import { cellText } from './structure/cell-text.ts'
import type { SheetStructure } from './structure/understand-sheet.ts'
import { understandFile } from './understand-file.ts'
import { withLeftOut } from './with-left-out.ts'

export interface PreviewOptions {
  /** The sheet to read; null or absent: the one with the most answers. */
  readonly sheet?: string | null
  /** Several sheets as one table, unless one is asked for; null or absent: one alone. */
  readonly sheets?: SheetChoice
  /** Reads the file by this mapping. Without variables, only its rows are kept to and the columns guessed anew. */
  readonly mapping?: ImportMapping | null
  /** The kind of export, by id or platform; null or absent: chosen by its looks. */
  readonly profile?: string | null
  /** ISO date; later dates of answering are reported. */
  readonly today?: string
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
  const asked = options.mapping ?? null
  const profile = options.profile ?? asked?.profile ?? null
  const first = await understandFile(path, fileName, options.sheet ?? null, asked)
  // What this program exported says itself how it is to be read.
  const own = asked === null && profile === null ? await ownMapping(first.source, path, options.sheet ?? null) : null
  const given = asked ?? own
  const understood = given === asked ? first : await understandFile(path, fileName, null, given)
  const declared = await declaredCodebook(understood)
  const { structures, source, codebook } = understood
  const sheets =
    given === null
      ? chosenSheets(
          structures,
          profileRows(understood.chosen, declared, profile),
          options.sheet == null ? (options.sheets ?? null) : null,
          fileName,
        )
      : given.sheets === undefined
        ? [understood.chosen]
        : mappedSheets(structures, given, fileName)
  const [chosen = understood.chosen] = sheets
  const guessed = guessSheets(sheets, { codebook, declared, profile })
  const { sheet, guess, union } = guessed
  const mapping = mappingOf(given, guess.mapping)
  const columns = mappedColumns(mapping, guess)
  const several = union !== null
  const problems = new ProblemList(several ? null : chosen.table.sheet)
  sheetProblems(sheets, structures, codebook, problems)
  const scan = new ResponseScan({
    mapping,
    evidence: columns.map(({ evidence }) => evidence),
    typed: source.format !== 'text' && source.format !== 'html' && source.format !== 'sav',
    today: options.today ?? new Date().toISOString().slice(0, 10),
  })
  const found = sheets.flatMap((structure, index) => {
    const part = mappingParts(mapping)[index]
    if (part === undefined) return []
    if (given !== null) checkMapping(mapping, part, new Set(structure.headings.map(({ column }) => column)), fileName)
    const own = several ? new ProblemList(structure.table.sheet) : problems
    structureProblems(structure, source, own)
    scan.read(structure.data.responses, part, own)
    return several ? [own] : []
  })
  columnProblems(columns, chosen.headerRows.at(-1) ?? 1, problems)
  declaredProblems(sheet, mapping, problems)
  if (union !== null) unionProblems(guessed, mapping, problems)
  const { id } = sheet.chosen.profile
  return {
    file: fileName,
    sheets: structures.flatMap(({ table }) => (table.sheet === null ? [] : [table.sheet])),
    profile: { id, confidence: sheet.chosen.confidence, evidence: sheet.chosen.evidence.map(plainEvidence) },
    mapping,
    summary: withLeftOut(scan.summary(), columns),
    problems: problems.list(found),
    head: headOf(chosen),
    ...(source.format === 'sav' ? { columnNames: namesOf(chosen) } : {}),
    ...(own !== null && source.format === 'text' ? { codebook: codebookPath(fileName) } : {}),
  }
}

/** A mapping that was given holds; one without variables only says where the rows are. */
function mappingOf(given: ImportMapping | null, guess: ImportMapping): ImportMapping {
  if (given === null) return guess
  if (given.variables.length > 0) return withPrivacy(given, guess)
  return { ...guess, maximumMissingShare: given.maximumMissingShare }
}

function plainEvidence({ code, details }: Evidence) {
  return { code, details: { ...details } }
}

/** What the format itself calls the columns, by their place. */
function namesOf({ headings }: SheetStructure): string[] {
  const names = new Map(headings.map(({ column, text }) => [column, text]))
  return Array.from({ length: Math.max(-1, ...names.keys()) + 1 }, (_, column) => names.get(column) ?? '')
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
