/**
 * The project file. `import … from '#core/project/index.ts'` is all that the rest of the core needs; README.md says how the
 * file is laid out and why.
 *
 * Whatever reads takes a `ReadableProject`, whatever writes a `WritableProject`, as its first argument. Everything is saved
 * as it happens, whole, in a transaction of its own, and can be undone. Expected failures are RefusalErrors.
 */

export { findDamage } from './file/check-integrity.ts'
export { closeProject, isWritable } from './file/close-project.ts'
export { copyProject } from './file/copy-project.ts'
export { createProject, type NewProject } from './file/create-project.ts'
// Opening and closing
export type { ProjectEnvironment, ReadableProject, WritableProject } from './file/handle.ts'
export { openProject, type WriteOptions } from './file/open-project.ts'
export { openReadOnly } from './file/open-read-only.ts'
export { asOneStep } from './history/as-one-step.ts'
export { type AuditEntry, auditTrail } from './history/audit-trail.ts'
// History
export type { ChangeKind } from './history/change-kind.ts'
export { type HistoryState, type HistoryStep, historyState } from './history/history-state.ts'
export { dataRevision } from './history/revision.ts'
export { redo, undo } from './history/undo.ts'
export { readActions, removeAction, saveAction } from './improvement/actions.ts'
// Improvement
export { readCauseTrees, removeCauseTree, saveCauseTree } from './improvement/cause-trees.ts'
export type { LockHolder, WriterIdentity } from './lock/project-lock.ts'
export { readLockHolder } from './lock/read-lock-holder.ts'
// Report
export { readReportSettings, saveReportSettings } from './report/report-settings.ts'
export { dataFingerprint } from './responses/data-fingerprint.ts'
export { editAnswer } from './responses/edit-answer.ts'
export { excludeResponses, includeResponses } from './responses/exclude-responses.ts'
// Responses
export { type ImportOptions, type ImportOutcome, importBatch } from './responses/import-batch.ts'
export { type LoadOptions, loadTable } from './responses/load-table.ts'
export type { NewBatch, ResponseRow } from './responses/new-batch.ts'
export { type ImportedBatch, readBatches } from './responses/read-batches.ts'
export { type GridRow, readResponseIds, readRows } from './responses/read-rows.ts'
export { createTableCache, type TableCache } from './responses/table-cache.ts'
export { type ValidCount, validCounts } from './responses/valid-counts.ts'
// Results
export { readSnapshot, readSnapshots, type StoredSnapshot } from './snapshots/read-snapshots.ts'
export {
  type Computed,
  keepSnapshot,
  orderSnapshots,
  refreshSnapshot,
  removeSnapshot,
  updateSnapshot,
} from './snapshots/save-snapshots.ts'
export { addVariables } from './survey/add-variables.ts'
export { readIndexSystem, saveIndexSystem } from './survey/index-system.ts'
// The project as a whole
export { type ProjectFacts, readProjectFacts, renameProject } from './survey/project-facts.ts'
// Codebook
export { readVariables } from './survey/read-variables.ts'
export { saveVariable } from './survey/save-variable.ts'
// Survey
export { readSurveyDesign, saveSurveyDesign } from './survey/survey-design.ts'
export { readWeightSets, removeWeightSet, saveWeightSet } from './survey/weight-sets.ts'
