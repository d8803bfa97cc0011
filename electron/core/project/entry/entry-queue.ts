import type { EntryBatch } from '#shared/entry/entry-batch.ts'
import type { EntryDraft, EntryForm, Pass } from '#shared/entry/entry-form.ts'
import { nextSerial, remainingForSecond } from '#shared/entry/next-serial.ts'
import { isSamePerson } from '#shared/entry/same-person.ts'
import type { ReadableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { readStoredDrafts } from './draft-rows.ts'
import { batchIn } from './entry-batches.ts'
import { readStoredForms } from './form-noun.ts'

/** What one person keys next, and what has been keyed in the pass. Of the other pass nothing is told but serial numbers. */
export interface EntryQueue {
  readonly batch: EntryBatch
  /** The serial number proposed for the next form; null: in the second pass nothing is left for this person. */
  readonly next: number | null
  /** Second pass: serial numbers left for this person. */
  readonly remaining: readonly number[]
  /** The form this person had in hand when the program ended. */
  readonly draft: EntryDraft | null
  readonly forms: readonly Omit<EntryForm, 'answers' | 'confirmed' | 'batch'>[]
}

export function readEntryQueue(project: ReadableProject, id: string, pass: Pass, keyer: string): EntryQueue {
  return reading(project, (connection) => {
    const { position: _position, ...batch } = batchIn(connection, id)
    const first = readStoredForms(connection, id, 1)
    const forms = pass === 1 ? first : readStoredForms(connection, id, 2)
    const drafts = readStoredDrafts(connection, id).filter((draft) => draft.pass === pass)
    const inHand = drafts.filter((draft) => !isSamePerson(draft.keyer, keyer)).map(({ serial }) => serial)
    const taken = [...forms.map(({ serial }) => serial), ...inHand]
    const remaining =
      pass === 1
        ? []
        : remainingForSecond(
            batch,
            first,
            taken.map((serial) => ({ serial })),
            keyer,
          )
    return {
      batch,
      next: pass === 1 ? nextSerial(batch, taken) : (remaining[0] ?? null),
      remaining,
      draft: drafts.find((draft) => isSamePerson(draft.keyer, keyer)) ?? null,
      forms: forms.map(({ answers: _answers, confirmed: _confirmed, batch: _batch, ...form }) => form),
    }
  })
}
