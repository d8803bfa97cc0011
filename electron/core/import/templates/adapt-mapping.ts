import { freeName } from '#shared/survey/free-name.ts'
import type { ImportMapping, MappedVariable } from '#shared/survey/import-mapping.ts'
import type { Adaptation } from '#shared/survey/import-template.ts'
import { sourceColumn } from '#shared/survey/source-column.ts'
import { matchNames, type NameMatch } from '../sheets/match-names.ts'
import { columnMover } from './column-mover.ts'

export interface AdaptedMapping {
  readonly mapping: ImportMapping
  readonly adaptation: Adaptation
}

/**
 * The mapping of an earlier wave, brought to the columns of a new file: found by name, then by a name that differs only in
 * writing, then by one that is close enough to be proposed. What was declared stays declared; rows and sheets are those of
 * the new file. Columns that the template left out stay out; columns it did not know come as they were guessed.
 *
 * @param template of an earlier import
 * @param fresh what the importer makes of the new file by itself
 */
export function adaptMapping(template: ImportMapping, fresh: ImportMapping): AdaptedMapping {
  const [old, present] = [headingsOf(template), headingsOf(fresh)]
  const wanted = new Set(template.variables.flatMap(columnsOf))
  const matches = matchNames(
    old.map(({ text }) => text),
    present.map(({ text }) => text),
    // A column that was left out is not worth a guess.
    (first) => wanted.has(old[first]?.letters ?? ''),
  )
  const moved = new Map(matches.map(({ first, second }) => [old[first]?.letters ?? '', present[second]?.letters ?? '']))
  const move = columnMover(moved)
  const freshOf = (column: string) =>
    fresh.variables.find((variable) => variable.column === column) ??
    fresh.variables.find(({ columns }) => columns?.some((one) => one.column === column))
  const found = template.variables.flatMap((variable) => {
    const own = move(variable)
    return own === null ? [] : [completed(ofNewShape(own, freshOf(own.column)), freshOf(own.column))]
  })
  const used = new Set([...moved.values()])
  const taken = new Set(found.map(({ name }) => name))
  const columns = new Set(found.map(({ column }) => column))
  const dropped = new Set(old.flatMap(({ letters }) => (wanted.has(letters) ? [] : (moved.get(letters) ?? []))))
  const rest = fresh.variables
    .filter(
      (variable) =>
        !columns.has(variable.column) && (isNew(variable, used) || columnsOf(variable).some((at) => dropped.has(at))),
    )
    .map((variable) => {
      const name = freeName(variable.name, taken, (number) => `${variable.name} (${number})`)
      taken.add(name)
      return { ...variable, name }
    })
  const added = rest.filter((variable) => isNew(variable, used) && variable.role !== 'ignore')
  const leftOut = rest
    .filter((variable) => !isNew(variable, used))
    .map((variable) => ({ ...variable, role: 'ignore' as const }))
  const ignored = rest.filter((variable) => isNew(variable, used) && variable.role === 'ignore')
  return {
    mapping: {
      ...fresh,
      maximumMissingShare: template.maximumMissingShare,
      variables: [...found, ...added, ...ignored, ...leftOut],
    },
    adaptation: {
      renamed: renamedOf(matches, old, present, template, wanted),
      missing: template.variables.filter((variable) => move(variable) === null).map(({ name }) => name),
      added: added.map(({ name }) => name),
      scaleDiffers: found.flatMap((variable) => scaleOf(variable, freshOf(variable.column))),
    },
  }
}

interface Heading {
  readonly letters: string
  readonly text: string
}

/** Headings by column; of a mapping from before they were kept, the names of its variables. */
function headingsOf({ headings, variables }: ImportMapping): Heading[] {
  if (headings !== undefined) return Object.entries(headings).map(([letters, text]) => ({ letters, text }))
  return variables.flatMap(({ name, column }) => {
    const { letters, part } = sourceColumn(column)
    return letters === null || part !== 'cell' ? [] : [{ letters, text: name }]
  })
}

/** The letters a variable is read from. */
function columnsOf({ column, columns }: MappedVariable): string[] {
  const own = sourceColumn(column).letters
  return columns?.map((one) => one.column) ?? (own === null ? [] : [own])
}

function isNew(variable: MappedVariable, used: ReadonlySet<string>): boolean {
  const letters = columnsOf(variable)
  return letters.length === 0 || letters.every((at) => !used.has(at))
}

/**
 * A question that stood in one cell and now stands in several columns, or the other way round, or has further options, is
 * read as the new file has it.
 */
function ofNewShape(variable: MappedVariable, fresh: MappedVariable | undefined): MappedVariable {
  if (fresh === undefined || (variable.columns === undefined && fresh.columns === undefined)) return variable
  const { columns: _, separator: __, ...kept } = variable
  const { type, column, columns, separator } = fresh
  return {
    ...kept,
    type,
    column,
    ...(columns === undefined ? {} : { columns }),
    ...(separator === undefined ? {} : { separator }),
  }
}

/** Kinds of non-answers and labels that occur for the first time are added to what was declared. */
function completed(variable: MappedVariable, fresh: MappedVariable | undefined): MappedVariable {
  if (fresh === undefined || fresh.type !== variable.type) return variable
  const known = new Set(variable.missing.map(({ value }) => String(value)))
  const kinds = new Set(variable.missing.map(({ kind }) => kind))
  const onScale = (value: number | string) =>
    variable.scale !== null && Number(value) >= variable.scale[0] && Number(value) <= variable.scale[1]
  const missing = fresh.missing.filter(
    ({ value, kind }) =>
      !known.has(String(value)) && !onScale(value) && (typeof value === 'string' || !kinds.has(kind)),
  )
  return { ...variable, missing: [...variable.missing, ...missing] }
}

function scaleOf(variable: MappedVariable, fresh: MappedVariable | undefined): Adaptation['scaleDiffers'] {
  if (variable.role !== 'item' || fresh?.role !== 'item' || variable.scale === null || fresh.scale === null) return []
  return fresh.scale[1] === variable.scale[1] ? [] : [{ variable: variable.name, was: variable.scale, is: fresh.scale }]
}

function renamedOf(
  matches: readonly NameMatch[],
  old: readonly Heading[],
  present: readonly Heading[],
  { variables }: ImportMapping,
  wanted: ReadonlySet<string>,
): Adaptation['renamed'] {
  return matches.flatMap(({ first, second, how }) => {
    const [from, to] = [old[first], present[second]]
    if (how !== 'close' || from === undefined || to === undefined || !wanted.has(from.letters)) return []
    const variable = variables.find((one) => columnsOf(one).includes(from.letters))
    return [{ variable: variable?.name ?? from.text, from: from.text, to: to.text, column: to.letters }]
  })
}
