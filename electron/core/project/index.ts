/**
 * The project file. `import … from '#core/project/index.ts'` is all that the rest of the core needs; README.md says how the
 * file is laid out and why.
 *
 * Whatever reads takes a `ReadableProject`, whatever writes a `WritableProject`, as its first argument. Everything is saved
 * as it happens, whole, in a transaction of its own, and can be undone. Expected failures are RefusalErrors.
 */

export {
  acceptEntryBatch,
  compareEntry,
  decideEntry,
  discardEntryDraft,
  finishEntryForm,
  keepEntryDraft,
  readEntryDecisions,
  readEntryForms,
  readEntryOverview,
  readEntryQueue,
  removeEntryBatch,
  removeEntryForm,
  saveEntryBatch,
  setEntryStage,
} from './entry/index.ts'
export { actAs } from './file/act-as.ts'
export { findDamage } from './file/check-integrity.ts'
export { closeProject, isWritable } from './file/close-project.ts'
export { copyProject } from './file/copy-project.ts'
export { createProject, type NewProject } from './file/create-project.ts'
export type { ProjectEnvironment, ReadableProject, WritableProject } from './file/handle.ts'
export { inPieces, type PiecesOptions } from './file/in-pieces.ts'
export { openProject, type WriteOptions } from './file/open-project.ts'
export { openReadOnly } from './file/open-read-only.ts'
export { asOneStep } from './history/as-one-step.ts'
export { auditTrail } from './history/audit-trail.ts'
export { goToStep } from './history/go-to-step.ts'
export { historyState } from './history/history-state.ts'
export { listSteps } from './history/list-steps.ts'
export { type NounName, nounNames } from './history/noun.ts'
export { dataRevision } from './history/revision.ts'
export { redo, undo } from './history/undo.ts'
export { readActions, removeAction, saveAction } from './improvement/actions.ts'
export { readCauseTrees, removeCauseTree, saveCauseTree } from './improvement/cause-trees.ts'
export type { WriterIdentity } from './lock/project-lock.ts'
export { readLockHolder } from './lock/read-lock-holder.ts'
export { logoOf, readLogo, removeLogo, saveLogo } from './preferences/logo.ts'
export { readPreferences, savePreferences } from './preferences/preferences.ts'
export { readQualityRules, saveQualityRules } from './quality/quality-rules.ts'
export { readReportSettings, saveReportSettings } from './report/report-settings.ts'
export { columnFacts } from './responses/column-facts.ts'
export { dataFingerprint } from './responses/data-fingerprint.ts'
export { editAnswer } from './responses/edit-answer.ts'
export { type AnswerEdits, editAnswers } from './responses/edit-answers.ts'
export { excludeResponses, includeResponses } from './responses/exclude-responses.ts'
export { exclusionsByReason, readExcludedFor } from './responses/exclusions-by-reason.ts'
export { findAnswers } from './responses/find-answers.ts'
export { importBatch } from './responses/import-batch.ts'
export { answersTwice, loadTable } from './responses/load-table.ts'
export { mergeAnswers } from './responses/merge-answers.ts'
export type { NewBatch, ResponseRow } from './responses/new-batch.ts'
export { readBatches } from './responses/read-batches.ts'
export {
  lastResponse,
  type ResponseState,
  readResponseStatesAt,
  responseStates,
} from './responses/read-response-states.ts'
export { arrangeRows, type GridRow, readResponseIds, readRows, readRowsAt } from './responses/read-rows.ts'
export { replaceAnswers } from './responses/replace-answers.ts'
export { createTableCache, type TableCache } from './responses/table-cache.ts'
export { type TracedAnswer, traceAnswer } from './responses/trace-answer.ts'
export { validCounts } from './responses/valid-counts.ts'
export { duplicateSnapshot } from './snapshots/duplicate-snapshot.ts'
export { readSnapshot, readSnapshots } from './snapshots/read-snapshots.ts'
export {
  type Computed,
  keepSnapshot,
  orderSnapshots,
  refreshSnapshot,
  removeSnapshot,
  updateSnapshot,
} from './snapshots/save-snapshots.ts'
export { showResult } from './snapshots/show-result.ts'
export { snapshotHistory } from './snapshots/snapshot-history.ts'
export { addComputedVariable } from './survey/add-computed-variable.ts'
export { addVariables } from './survey/add-variables.ts'
export { readIndexSystem, saveIndexSystem } from './survey/index-system.ts'
export { previewCondition, previewDerived } from './survey/preview-derived.ts'
export { readProjectFacts, renameProject } from './survey/project-facts.ts'
export { readVariables } from './survey/read-variables.ts'
export { removeDerived } from './survey/remove-derived.ts'
export { saveDerived } from './survey/save-derived.ts'
export { saveVariable } from './survey/save-variable.ts'
export { readSubsets, removeSubset, saveSubset } from './survey/subsets.ts'
export { readSurveyDesign, saveSurveyDesign } from './survey/survey-design.ts'
export { readWeightSets, removeWeightSet, saveWeightSet } from './survey/weight-sets.ts'
export {
  type CodingName,
  makeCodingVariable,
  readCodeFrame,
  readCodingVariable,
  saveCodeFrame,
} from './verbatim/code-frames.ts'
export { changeCodes, codeComments, readCodings } from './verbatim/codings.ts'
export { copyVersion } from './versions/copy-version.ts'
export { dataChanges } from './versions/data-changes.ts'
export { restoreVersion } from './versions/restore-version.ts'
export { readVersions, removeVersion, renameVersion, saveVersion } from './versions/versions.ts'
