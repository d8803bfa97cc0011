import { type Refusal, RefusalError, refuse } from '#shared/errors/refusal.ts'
import { asOneStep, readSnapshot, refreshSnapshot, type TableCache, type WritableProject } from '../project/index.ts'
import { computeOnProject } from './compute-on-project.ts'

/**
 * Computes cards again with their own options and puts the new results on them, in one step of the history. A card whose
 * analysis refuses keeps its old result, and its reason is handed back. Refuses `unknownItem`.
 */
export function refreshSeveral(
  project: WritableProject,
  tables: TableCache,
  ids: readonly string[],
): { refused: { id: string; refusal: Refusal & { details: Record<string, string | number> } }[] } {
  const refused: ReturnType<typeof refreshSeveral>['refused'] = []
  const computed = ids.flatMap((id) => {
    const { analysis, options } = readSnapshot(project, id) ?? refuse('unknownItem')
    try {
      return [{ id, result: computeOnProject(project, tables, analysis, options) }]
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error
      refused.push({ id, refusal: { code: error.refusal.code, details: { ...error.refusal.details } } })
      return []
    }
  })
  if (computed.length > 0) {
    asOneStep(project, 'refreshSnapshot', '', () => {
      for (const { id, result } of computed) refreshSnapshot(project, id, result)
    })
  }
  return { refused }
}
