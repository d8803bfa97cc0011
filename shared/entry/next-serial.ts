import type { EntryBatch } from './entry-batch.ts'
import type { EntryForm } from './entry-form.ts'
import { isSamePerson } from './same-person.ts'
import { verificationSample } from './verification-sample.ts'

type KeyedOnce = Pick<EntryForm, 'serial' | 'keyer'>

/** The serial number the next form of the first pass gets: one step beyond the highest one. */
export function nextSerial({ serialStart, serialStep }: EntryBatch, taken: readonly number[]): number {
  return taken.length === 0 ? serialStart : Math.max(serialStart - serialStep, ...taken) + serialStep
}

/** The forms a second keying is asked for: all of the first pass, or the sample of it. */
export function secondPassSerials({ mode, sampleShare, sampleSeed }: EntryBatch, first: readonly number[]): number[] {
  return mode === 'double' ? first.toSorted((a, b) => a - b) : verificationSample(first, sampleShare, sampleSeed)
}

/** What this person may key next in the second pass: forms that somebody else has keyed once, in the order of the stack. */
export function remainingForSecond(
  batch: EntryBatch,
  first: readonly KeyedOnce[],
  second: readonly Pick<EntryForm, 'serial'>[],
  keyer: string,
): number[] {
  const done = new Set(second.map(({ serial }) => serial))
  const own = new Set(first.filter((form) => isSamePerson(form.keyer, keyer)).map(({ serial }) => serial))
  return secondPassSerials(
    batch,
    first.map(({ serial }) => serial),
  ).filter((serial) => !done.has(serial) && !own.has(serial))
}
