import { refuse } from '#shared/errors/refusal.ts'
import { computeOnProject } from '../analysis/compute-on-project.ts'
import type { ApplicationParts } from '../app/application-parts.ts'
import {
  keepSnapshot,
  readSnapshot,
  readSnapshots,
  refreshSnapshot,
  removeSnapshot,
  updateSnapshot,
} from '../project/index.ts'
import { done } from './done.ts'
import { os } from './implement.ts'

export function analysesRouter({ session }: ApplicationParts) {
  const compute = (id: string, options: Record<string, unknown>) =>
    computeOnProject(session.project, session.tables, id, options)

  return {
    run: os.analyses.run.handler(({ input }) => {
      const { result, dataRevision } = compute(input.id, input.options)
      return { result, dataRevision }
    }),
    snapshots: os.analyses.snapshots.handler(() => readSnapshots(session.project)),
    keep: os.analyses.keep.handler(({ input }) =>
      keepSnapshot(session.writable, compute(input.analysis, input.options), { pinned: input.pinned }),
    ),
    updateSnapshot: os.analyses.updateSnapshot.handler(({ input }) => {
      updateSnapshot(session.writable, input.id, { pinned: input.pinned, comment: input.comment })
      return done
    }),
    refresh: os.analyses.refresh.handler(({ input }) => {
      const known = readSnapshot(session.project, input.id) ?? refuse('unknownItem')
      return refreshSnapshot(session.writable, input.id, compute(known.analysis, known.options))
    }),
    removeSnapshot: os.analyses.removeSnapshot.handler(({ input }) => {
      removeSnapshot(session.writable, input.id)
      return done
    }),
  }
}
