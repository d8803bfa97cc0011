import { refuse } from '#shared/errors/refusal.ts'
import { type WritableProject, writingOf } from '../file/handle.ts'
import { inStep } from '../history/in-step.ts'
import { record } from '../history/step.ts'
import { readSnapshotRow, type StoredSnapshot } from './read-snapshots.ts'
import { snapshotNoun, snapshotOrderNoun } from './snapshot-noun.ts'

/** A second card with the same result and words, right behind the first; not in the report. Refuses `unknownItem`. */
export function duplicateSnapshot(project: WritableProject, id: string): StoredSnapshot {
  const copy = project[writingOf].environment.newId()
  return inStep(project, 'duplicateSnapshot', '', (step) => {
    const card = snapshotNoun.read(step.connection, id) ?? refuse('unknownItem')
    const order = snapshotOrderNoun.read(step.connection, '') ?? []
    record(step, snapshotNoun, copy, { ...card, pinned: false })
    record(
      step,
      snapshotOrderNoun,
      '',
      order.flatMap((known) => (known === id ? [id, copy] : [known])),
    )
    return readSnapshotRow(step.connection, copy) ?? refuse('unknownItem')
  })
}
