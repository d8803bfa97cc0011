import { refuse } from '#shared/errors/refusal.ts'
import type { ImportMapping, MappedVariable } from '#shared/survey/import-mapping.ts'
import { isEditable } from '#shared/survey/is-editable.ts'
import { type ReadableProject, readBatches, readVariables } from '../../project/index.ts'
import { previewImport } from '../preview-import.ts'
import { digestBy } from '../privacy/digest.ts'
import { storedVariable } from '../privacy/stored-variable.ts'
import { readResponses } from '../read-responses.ts'

/** A file to merge, and how. */
export interface MergeRequest {
  readonly path: string
  /** How the user calls the file. */
  readonly name: string
  readonly sheet: string | null
  /** How to read it; null: as the importer understands it. */
  readonly mapping: ImportMapping | null
  /** The project's id variable. */
  readonly by: string
  /** The file's id variable; null: the one of the same name. */
  readonly byThere: string | null
  /** Of this computer, so that masked ids of both files get the same names; see `importIntoProject`. */
  readonly secret?: () => string
}

/** A file read for merging. */
export interface MergeSource {
  readonly mapping: ImportMapping
  /** What is to be merged, without the id, each with its place in a row's values. */
  readonly variables: readonly { readonly variable: MappedVariable; readonly index: number }[]
  readonly rows: readonly MergeRow[]
}

export interface MergeRow {
  readonly id: string
  /** 1-based row of the sheet. */
  readonly row: number
  readonly values: readonly (number | string | null)[]
}

/**
 * Reads the file to merge. Where the project has a variable of the same name, its codebook says how the cells are read, so
 * that both sides can be compared.
 *
 * Refuses `mergeIdMissingThere`, `mergeNothingNew`, and what an import refuses.
 */
export async function readMergeSource(project: ReadableProject, request: MergeRequest): Promise<MergeSource> {
  const { path, name, sheet, by, byThere, secret } = request
  const known = readVariables(project)
  const { sheets: _others, ...understood } =
    request.mapping ?? (await previewImport(path, name, { sheet, mapping: null })).mapping
  const id = findId(understood, byThere ?? by) ?? refuse('mergeIdMissingThere', { file: name, variable: byThere ?? by })
  const ours = new Map(known.map((variable) => [variable.name, variable]))
  const { privacy: _own, ...idColumn } = id
  const idVariable: MappedVariable = { ...idColumn, ...ours.get(by), ...idPrivacy(project, by), name: by }
  const wanted = understood.variables.flatMap((variable): MappedVariable[] => {
    if (variable === id || variable.name === by || variable.role === 'ignore') return []
    const present = ours.get(variable.name)
    if (present === undefined) {
      const stored = storedVariable(variable)
      return stored === null ? [] : [stored]
    }
    return isEditable(present) ? [{ ...variable, ...present }] : []
  })
  if (wanted.length === 0) refuse('mergeNothingNew', { file: name })
  const mapping = { ...understood, variables: [idVariable, ...wanted], maximumMissingShare: null }
  const rows: MergeRow[] = []
  for await (const { sourceRow, values } of readResponses(path, mapping, {
    fileName: name,
    ...(secret === undefined ? {} : { digest: digestBy(secret) }),
  })) {
    const value = values[0] ?? null
    rows.push({ id: value === null ? '' : String(value).trim(), row: sourceRow ?? 0, values })
  }
  return { mapping, variables: wanted.map((variable, at) => ({ variable, index: at + 1 })), rows }
}

/** Ids that were masked when they were imported are masked to be compared. */
function idPrivacy(project: ReadableProject, by: string): Pick<MappedVariable, 'privacy'> {
  const variables = readBatches(project).flatMap(({ mapping }) => mapping.variables)
  const privacy = variables.findLast(({ name }) => name === by)?.privacy
  return privacy === undefined ? {} : { privacy }
}

function findId({ variables }: ImportMapping, name: string): MappedVariable | undefined {
  return variables.find((one) => one.name === name) ?? variables.find((one) => one.label === name)
}
