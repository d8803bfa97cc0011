import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ExportOptions, exportData } from '#core/export/index.ts'
import { importIntoProject } from '#core/import/import-into-project.ts'
import { mappingFromCodebook, previewImport } from '#core/import/index.ts'
import {
  closeProject,
  createProject,
  importBatch,
  type ReadableProject,
  readRows,
  readVariables,
  type WritableProject,
} from '#core/project/index.ts'
import { columnLetters } from '#shared/survey/column-letters.ts'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import type { Variable } from '#shared/survey/variable.ts'

const folder = mkdtempSync(join(tmpdir(), 'csat-export-'))
let count = 0

/** A place for a file in a folder of this run. */
export function place(name: string): string {
  return join(folder, `${count++}-${name}`)
}

export const now = () => '2026-11-23T06:30:00.000Z'

function emptyProject(): WritableProject {
  const environment = { now, newId: () => `id-${count++}`, softwareVersion: '0.0.0' }
  const writer = { user: 'tester', host: 'here', pid: 1 }
  return createProject(place('project.csat'), { name: '往返', template: null }, { writer, environment })
}

export type Values = readonly (number | string | null)[]

/** A project with these variables and answers, as an import would have written them. */
export async function projectOf(variables: readonly Variable[], rows: readonly Values[]): Promise<WritableProject> {
  const project = emptyProject()
  const mapping: ImportMapping = {
    sheet: null,
    headerRows: [1],
    dataRows: [2, rows.length + 1],
    variables: variables.map((variable, index) => ({ ...variable, column: columnLetters(index) })),
    maximumMissingShare: null,
  }
  async function* responses() {
    for (const [index, values] of rows.entries()) yield { sourceRow: index + 2, excluded: null, values }
  }
  const batch = { fileName: 'made.csv', sheet: null, sha256: '0'.repeat(64), mapping }
  await importBatch(project, batch, responses(), { signal: new AbortController().signal, onProgress: () => {} })
  return project
}

export const usual: ExportOptions = {
  format: 'xlsx',
  answers: 'codes',
  includeExcluded: false,
  variables: null,
  language: 'zh-CN',
}

/** Exports, imports the file into an empty project, and gives what is then in it. */
export async function roundTrip(project: ReadableProject, options: Partial<ExportOptions>) {
  const wanted = { ...usual, ...options }
  const path = place(`data.${wanted.format}`)
  const { files } = await exportData(project, path, wanted, now)
  const guess = await previewImport(path, 'data', {})
  const codebook = files[1]
  const mapping =
    codebook === undefined
      ? guess.mapping
      : mappingFromCodebook(guess.mapping, readFileSync(codebook, 'utf8'), codebook)
  const copy = emptyProject()
  try {
    await importIntoProject(copy, { path, name: 'data', mapping }, () => {}, new AbortController().signal)
    return contents(copy)
  } finally {
    closeProject(copy)
  }
}

/** Codebook and answers of a project. */
export function contents(project: ReadableProject, { excluded = false }: { readonly excluded?: boolean } = {}) {
  const { rows } = readRows(project, { offset: 0, limit: 10_000 })
  return {
    variables: readVariables(project).map(plain),
    rows: rows.filter((row) => excluded || row.excluded === null).map(({ values }) => values),
  }
}

function plain({ name, label, role, type, scale, direction, labels, missing }: Variable): Variable {
  return { name, label, role, type, scale, direction, labels, missing }
}
