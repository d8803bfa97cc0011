import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import { importBatch, type WritableProject } from '../project/index.ts'
import { readResponses } from './read-responses.ts'

export interface ImportSource {
  readonly path: string
  /** How the user calls the file. */
  readonly name: string
  readonly mapping: ImportMapping
}

async function fingerprint(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

/**
 * Reads a data file by a mapping and writes its responses, all or nothing. Columns with the role `ignore` are not stored.
 * Aborting the signal refuses `importCancelled` and leaves the project as it was.
 */
export async function importIntoProject(
  project: WritableProject,
  { path, name, mapping }: ImportSource,
  onProgress: (step: string, share: number | null) => void,
  signal: AbortSignal,
): Promise<{ batchId: string; responses: number; excluded: number }> {
  const kept = { ...mapping, variables: mapping.variables.filter(({ role }) => role !== 'ignore') }
  const batch = { fileName: name, sheet: mapping.sheet, sha256: await fingerprint(path), mapping: kept }
  const expected = Math.max(1, mapping.dataRows[1] - mapping.dataRows[0] + 1)
  const { batchId, responses, excluded } = await importBatch(
    project,
    batch,
    readResponses(path, kept, { fileName: name }),
    {
      signal,
      onProgress: (written) => onProgress('importing', Math.min(1, written / expected)),
    },
  )
  return { batchId, responses, excluded }
}
