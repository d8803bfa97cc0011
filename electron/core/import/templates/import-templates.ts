import { refuse } from '#shared/errors/refusal.ts'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import type { ImportTemplate } from '#shared/survey/import-template.ts'
import { type ReadableProject, readBatches } from '../../project/index.ts'

/** The imports of a project whose mappings can be used again, the latest first. Keyed forms have no columns. */
export function importTemplates(project: ReadableProject): ImportTemplate[] {
  return readBatches(project)
    .filter(({ mapping }) => mapping.variables.length > 0)
    .map(({ id, fileName, importedAt, responses, mapping }) => ({
      batchId: id,
      fileName,
      importedAt,
      responses,
      variables: mapping.variables.length,
    }))
    .reverse()
}

/** The mapping of an earlier import; refuses `batchUnknown`. */
export function templateMapping(project: ReadableProject, batchId: string): ImportMapping {
  const batches = readBatches(project)
  const batch = batches.find(({ id }) => id === batchId) ?? batches.findLast(({ fileName }) => fileName === batchId)
  return (
    batch?.mapping ?? refuse('batchUnknown', { batch: batchId, known: batches.map((one) => one.fileName).join('、') })
  )
}
