/** Keyed entry of paper forms: what the rest of the core may do with it. */

export { acceptEntryBatch } from './accept-batch.ts'
export { removeEntryBatch, saveEntryBatch, setEntryStage } from './entry-batches.ts'
export { compareEntry, decideEntry } from './entry-comparison.ts'
export {
  discardEntryDraft,
  finishEntryForm,
  keepEntryDraft,
  readEntryForms,
  removeEntryForm,
} from './entry-forms.ts'
export { readEntryOverview } from './entry-overview.ts'
export { readEntryQueue } from './entry-queue.ts'
export { readEntryDecisions } from './read-entry-decisions.ts'
