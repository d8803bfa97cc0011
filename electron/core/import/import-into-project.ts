import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import { importBatch, type WritableProject } from '../project/index.ts'
import { mappingParts } from './convert/mapping-parts.ts'
import { digestBy } from './privacy/digest.ts'
import { storedVariable } from './privacy/stored-variable.ts'
import { readResponseBatches } from './read-responses.ts'
import { fileFingerprint } from './source/file-fingerprint.ts'

export interface ImportSource {
  readonly path: string
  /** How the user calls the file. */
  readonly name: string
  readonly mapping: ImportMapping
  /** Of this computer, for the names of masked values; without it they are the same within this import only. */
  readonly secret?: () => string
}

/**
 * Reads a data file by a mapping and writes its responses, all or nothing. Columns with the role `ignore` are not stored, and
 * personal data only as the mapping allows: what the file holds beyond that never reaches the project.
 * Aborting the signal refuses `importCancelled` and leaves the project as it was.
 */
export async function importIntoProject(
  project: WritableProject,
  { path, name, mapping, secret }: ImportSource,
  onProgress: (step: string, share: number | null) => void,
  signal: AbortSignal,
): Promise<{ batchId: string; responses: number; excluded: number }> {
  const kept = { ...mapping, variables: mapping.variables.flatMap((variable) => storedVariable(variable) ?? []) }
  const sheet = mapping.sheets === undefined ? mapping.sheet : null
  const batch = { fileName: name, sheet, sha256: await fileFingerprint(path), mapping: kept }
  const expected = mappingParts(mapping).reduce((rows, { dataRows: [first, last] }) => rows + last - first + 1, 0)
  const { batchId, responses, excluded } = await importBatch(
    project,
    batch,
    readResponseBatches(path, kept, {
      fileName: name,
      ...(secret === undefined ? {} : { digest: digestBy(secret) }),
    }),
    {
      signal,
      onProgress: (written) => onProgress('importing', Math.min(1, written / Math.max(1, expected))),
    },
  )
  return { batchId, responses, excluded }
}
