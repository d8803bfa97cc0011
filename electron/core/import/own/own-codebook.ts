import { codebookHeadings } from '#shared/messages/app/export.ts'
import { directionTexts, missingKindTexts, roleTexts, variableTypeTexts } from '#shared/messages/app/survey-words.ts'
import { type Language, languages, type Text } from '#shared/messages/language.ts'
import { type MappedVariable, mappedVariableSchema } from '#shared/survey/import-mapping.ts'
import type { Cell, Sheet, SourceRow } from '../source/source.ts'

/** Columns of the codebook sheet, by what they hold. */
const place = Object.fromEntries(Object.keys(codebookHeadings).map((key, index) => [key, index])) as Readonly<
  Record<keyof typeof codebookHeadings, number>
>

/**
 * Reads the codebook sheet that this program's export writes: one row a code, under headings that are known word for word,
 * in either language.
 *
 * @returns null when the sheet is another, or says something that cannot be
 */
export async function readOwnCodebook(sheet: Sheet): Promise<MappedVariable[] | null> {
  let language: Language | null = null
  const variables = new Map<string, Draft>()
  for await (const row of sheet.rows()) {
    if (language === null) {
      language = languageOf(row)
      if (language === null) return null
      continue
    }
    if (!addRow(variables, row, language)) return null
  }
  const mapped: MappedVariable[] = []
  for (const draft of variables.values()) {
    const parsed = mappedVariableSchema.safeParse(draft)
    if (!parsed.success) return null
    mapped.push(parsed.data)
  }
  return mapped.length === 0 ? null : mapped
}

interface Draft {
  readonly name: string
  readonly column: string
  readonly label: string
  readonly role: string | null
  readonly type: string | null
  readonly scale: readonly Cell[] | null
  readonly direction: string | null
  readonly labels: Record<string, string>
  readonly missing: { readonly value: Cell; readonly kind: string | null }[]
}

function languageOf(row: SourceRow): Language | null {
  const headings = Object.values(codebookHeadings)
  const fits = (language: Language) =>
    headings.length === row.cells.length && headings.every((heading, index) => row.cells[index] === heading[language])
  return row.number === 1 ? (languages.find(fits) ?? null) : null
}

/** Adds what a row says; false when it says nothing of any variable. */
function addRow(variables: Map<string, Draft>, { cells }: SourceRow, language: Language): boolean {
  const at = (key: keyof typeof place): Cell => cells[place[key]] ?? null
  const word = (key: keyof typeof place, texts: Readonly<Record<string, Text>>) => codeOf(at(key), texts, language)
  const [name, column] = [text(at('variable')), text(at('column'))]
  if (name === '' || column === '') return false
  const draft = variables.get(column) ?? {
    name,
    column,
    label: text(at('question')),
    role: word('role', roleTexts),
    type: word('type', variableTypeTexts),
    scale: at('lowest') === null ? null : [at('lowest'), at('highest')],
    direction: word('direction', directionTexts),
    labels: {},
    missing: [],
  }
  variables.set(column, draft)
  const code = at('code')
  if (code === null) return true
  if (at('label') !== null) draft.labels[text(code)] = text(at('label'))
  if (at('missing') !== null) draft.missing.push({ value: code, kind: word('missing', missingKindTexts) })
  return true
}

function codeOf(cell: Cell, texts: Readonly<Record<string, Text>>, language: Language): string | null {
  return Object.entries(texts).find(([, name]) => name[language] === cell)?.[0] ?? null
}

function text(cell: Cell): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''
}
