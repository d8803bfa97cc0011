import type { EntryBatch } from '#shared/entry/entry-batch.ts'
import type { EntryDraft, EntryForm } from '#shared/entry/entry-form.ts'

/** What the core says about a pass: what comes next for this person, and what has been keyed. */
export interface KeyingQueue {
  readonly batch: EntryBatch
  readonly next: number | null
  readonly remaining: readonly number[]
  readonly draft: EntryDraft | null
  readonly forms: readonly Omit<EntryForm, 'answers' | 'confirmed' | 'batch'>[]
}
