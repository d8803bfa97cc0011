import { type EntryState, entryState, type OpenQuestions } from '#shared/entry/batch-state.ts'
import type { EntryBatch } from '#shared/entry/entry-batch.ts'
import type { EntryDraft } from '#shared/entry/entry-form.ts'
import { type ErrorRate, entryErrorRate, type KeyerErrorRate, keyerErrorRates } from '#shared/entry/error-rates.ts'
import { finalForms } from '#shared/entry/final-forms.ts'
import type { Connection, ReadableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { readStoredBatches } from './batch-noun.ts'
import { readStoredDrafts } from './draft-rows.ts'
import { comparisonIn } from './entry-comparison.ts'

/** A batch with its counts. The error rate and what is open are null as long as it is keyed: nobody sees the first keying. */
interface EntryOverview {
  readonly batch: EntryBatch
  readonly state: EntryState
  readonly firstPass: number
  readonly secondPass: number
  /** Forms that a second keying is asked for. */
  readonly toKeyTwice: number
  /** Forms received and keyed, the unusable ones too; and of these the valid ones. */
  readonly forms: number
  readonly valid: number
  readonly drafts: readonly Pick<EntryDraft, 'pass' | 'keyer' | 'serial'>[]
  readonly open: OpenQuestions | null
  readonly errorRate: ErrorRate | null
  readonly keyers: readonly KeyerErrorRate[] | null
}

/** All batches, in the order they were made. */
export function readEntryOverview(project: ReadableProject): EntryOverview[] {
  return reading(project, (connection) => readStoredBatches(connection).map(({ id }) => overview(connection, id)))
}

function overview(connection: Connection, id: string): EntryOverview {
  const { batch, first, second, comparison, decisions, toKeyTwice, open } = comparisonIn(connection, id)
  const forms = finalForms(first, second, decisions)
  const isSeen = batch.stage !== 'keying'
  return {
    batch,
    state: entryState(batch, open),
    firstPass: first.length,
    secondPass: second.length,
    toKeyTwice: toKeyTwice.length,
    forms: forms.length,
    valid: forms.filter(({ unusable }) => unusable === null).length,
    drafts: readStoredDrafts(connection, id).map(({ pass, keyer, serial }) => ({ pass, keyer, serial })),
    open: isSeen ? open : null,
    errorRate: isSeen ? entryErrorRate(comparison) : null,
    keyers: isSeen ? keyerErrorRates(comparison, decisions) : null,
  }
}
