import { statement } from '../file/statement.ts'
import type { WriterIdentity } from '../lock/project-lock.ts'
import { writeAnswerView } from '../responses/answer-view.ts'
import { readColumns } from '../survey/variable-rows.ts'
import { allocateRevision } from './revision.ts'
import type { Step } from './step.ts'
import { writeAudit } from './write-audit.ts'

/** Ends a step: the data revision moves if it has to, the view for other tools follows the codebook, the audit is written. */
export function finishStep(step: Step, writer: WriterIdentity): void {
  const { connection, id, at } = step
  if (id === null) return
  if (step.changesData) {
    const revision = allocateRevision(connection)
    statement(connection, 'UPDATE step SET revision_after = ? WHERE id = ?').run(revision, id)
  }
  if (step.changesCodebook) writeAnswerView(connection, readColumns(connection))
  writeAudit(connection, writer, { at, event: 'done', stepId: id })
}
