import type { Snapshot } from '#shared/survey/snapshot.ts'
import { asOneStep, keepSnapshot, type TableCache, updateSnapshot, type WritableProject } from '../project/index.ts'
import { computeOnProject } from './compute-on-project.ts'

interface Several {
  readonly analysis: string
  readonly options: readonly Record<string, unknown>[]
  /** Cards that are there already. */
  readonly ids: readonly string[]
  readonly pinned: boolean
}

/**
 * Computes an analysis with each of the options and keeps every result as a card, in this order; the cards `ids` are pinned
 * or unpinned with them. One step of the history, all or nothing.
 *
 * Refuses what the analysis refuses, and `unknownItem`.
 */
export function keepSeveral(project: WritableProject, tables: TableCache, several: Several): Snapshot[] {
  const { analysis, options, ids, pinned } = several
  const computed = options.map((one) => computeOnProject(project, tables, analysis, one))
  return asOneStep(project, computed.length > 0 ? 'keepSnapshot' : 'updateSnapshot', analysis, () => {
    for (const id of ids) updateSnapshot(project, id, { pinned })
    return computed.map((one) => keepSnapshot(project, one, { pinned }))
  })
}
