import { chooseProfile, profileView } from '../profiles/choose-profile.ts'
import type { DeclaredCodebook } from '../source/declared-codebook.ts'
import { cellText } from '../structure/cell-text.ts'
import { type Codebook, readCodebook } from '../structure/codebook-sheet.ts'
import type { ColumnHeading } from '../structure/column-headings.ts'
import type { SheetStructure } from '../structure/understand-sheet.ts'
import { type VariableName, variableNames } from '../structure/variable-names.ts'
import { scaleWords } from '../values/scale-words.ts'
import type { GuessColumn, GuessSheet } from './column-guess.ts'
import type { ColumnProfile } from './column-profile.ts'
import { type ProfiledColumn, SheetProfiler } from './sheet-profiler.ts'

/** What a guess rests on besides the sheet itself. */
export interface SheetContext {
  readonly codebook: Codebook | null
  /** What the format itself declares (SPSS); null for tables. */
  readonly declared: DeclaredCodebook | null
  /** The kind of export the user decided for; null: the importer chooses. */
  readonly profile: string | null
}

/** Counts the cells of every column, and gathers what else a guess rests on. */
export function profileSheet(structure: SheetStructure, context: SheetContext): GuessSheet {
  const headings = declaredHeadings(context.declared) ?? structure.headings
  const profiler = new SheetProfiler(headings)
  for (const row of structure.data.responses) profiler.add(row)
  return guessSheet(structure, headings, profiler.columns(), context)
}

/**
 * A sheet as the guessers see it, from what was counted of its columns.
 *
 * @param structure says what stands above the answers, and holds the first of them
 */
export function guessSheet(
  structure: SheetStructure,
  headings: readonly ColumnHeading[],
  counted: readonly ProfiledColumn[],
  context: SheetContext,
): GuessSheet {
  const view = profileView({ ...structure, headings })
  const chosen = chooseProfile(view, context.profile)
  const descriptions = chosen.profile.describe?.(view) ?? []
  const names = uniqueNames(
    variableNames(headings).map((usual, index) => {
      const { name = usual.name, label = usual.label } = descriptions[index] ?? {}
      return { name, label }
    }),
  )
  const columns = headings.flatMap((heading, index): GuessColumn[] => {
    const own = counted[index]
    if (own === undefined) return []
    const declared = context.declared?.variables.find(({ column }) => column === heading.column) ?? null
    const name = names[index] ?? { name: heading.text, label: heading.text }
    const away = new Set(declared?.missing.map(({ value }) => value) ?? [])
    return [
      {
        ...own,
        profile: withoutCodes(own.profile, away),
        heading,
        name: declared === null || declared.label === '' ? name : { ...name, label: declared.label },
        hidden: structure.table.layout.hiddenColumns.has(heading.column),
        description: descriptions[index] ?? {},
        declared,
      },
    ]
  })
  return {
    columns,
    codebook: context.codebook,
    title: titleWords(structure),
    chosen,
    sets: context.declared?.sets ?? [],
    separator: chosen.profile.separator ?? null,
  }
}

/** A format with a codebook names its columns there. */
function declaredHeadings(declared: DeclaredCodebook | null): readonly ColumnHeading[] | null {
  if (declared === null) return null
  return declared.variables.map(({ column, name }) => ({ column, text: name, dimension: null, unnamed: false }))
}

/** Codes that the format declares to be no answer do not speak for a scale. */
function withoutCodes(profile: ColumnProfile, away: ReadonlySet<number | string>): ColumnProfile {
  const found = [...profile.values].filter(([value]) => away.has(value))
  if (found.length === 0) return profile
  const count = found.reduce((total, [, own]) => total + own, 0)
  return {
    ...profile,
    answers: profile.answers - count,
    numbers: profile.numbers - count,
    distinct: profile.distinct - found.length,
    values: new Map([...profile.values].filter(([value]) => !away.has(value))),
  }
}

/** No two variables have one name, whatever a profile calls them. */
function uniqueNames(names: readonly VariableName[]): VariableName[] {
  const taken = new Set<string>()
  return names.map(({ name: wanted, label }) => {
    let name = wanted
    for (let number = 2; taken.has(name); number++) name = `${wanted} (${number})`
    taken.add(name)
    return { name, label }
  })
}

/** What the titles say about marks: the scale, else at least which end is best. */
function titleWords(structure: SheetStructure) {
  const said = structure.titleRows.flatMap((row) => row.cells.flatMap((cell) => scaleWords(cellText(cell)) ?? []))
  return said.find(({ scale }) => scale !== null) ?? said[0] ?? null
}

/** The first sheet that explains codes. */
export function findCodebook(structures: readonly SheetStructure[]): Codebook | null {
  for (const structure of structures) {
    const codebook = readCodebook(structure)
    if (codebook !== null) return codebook
  }
  return null
}
