import { refuse } from '#shared/errors/refusal.ts'
import { computeOnProject } from '../analysis/compute-on-project.ts'
import { refreshSeveral } from '../analysis/refresh-several.ts'
import type { ApplicationParts } from '../app/application-parts.ts'
import { exportBlocks } from '../export/index.ts'
import {
  duplicateSnapshot,
  orderSnapshots,
  readSnapshot,
  refreshSnapshot,
  showResult,
  snapshotHistory,
} from '../project/index.ts'
import { done } from './done.ts'
import { os } from './implement.ts'

export function cardsRouter({ session, files }: ApplicationParts) {
  return {
    history: os.cards.history.handler(({ input }) => snapshotHistory(session.project, input.id)),
    show: os.cards.show.handler(({ input }) => showResult(session.writable, input.id, input.resultId)),
    recompute: os.cards.recompute.handler(({ input }) => {
      const { analysis } = readSnapshot(session.project, input.id) ?? refuse('unknownItem')
      const computed = computeOnProject(session.project, session.tables, analysis, input.options)
      return refreshSnapshot(session.writable, input.id, computed)
    }),
    refreshSeveral: os.cards.refreshSeveral.handler(({ input }) =>
      refreshSeveral(session.writable, session.tables, input.ids),
    ),
    duplicate: os.cards.duplicate.handler(({ input }) => duplicateSnapshot(session.writable, input.id)),
    order: os.cards.order.handler(({ input }) => {
      orderSnapshots(session.writable, input.ids)
      return done
    }),
    exportTables: os.cards.exportTables.handler(async ({ input: { name, blocks, language, target } }) => {
      const file = target ?? files.reserve(`${name}.xlsx`)
      await exportBlocks(files.path(file), name, blocks, language)
      return files.add(files.path(file))
    }),
  }
}
