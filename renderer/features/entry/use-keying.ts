import { useEffect, useRef, useState } from 'react'
import { type KeyedForm, keyedForm } from '#shared/entry/entry-field.ts'
import type { EntryDraft, Pass, UnusableReason } from '#shared/entry/entry-form.ts'
import { openFields } from '#shared/entry/form-answers.ts'
import { arriveAt } from '#shared/entry/keying.ts'
import { nextSerial } from '#shared/entry/next-serial.ts'
import { pressKey, typeText } from '#shared/entry/press-key.ts'
import { keyingTexts } from '#shared/messages/app/entry.ts'
import { useEntrySaver } from '../../client/use-entry.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { useAnnounce } from '../../ui/notices/announcer.tsx'
import { type FormInHand, formAgain, newForm, toDraft } from './form-in-hand.ts'
import type { KeyingQueue } from './keying-queue.ts'

/** The form in hand and what may be done with it. Every change is kept in the project file at once. */
export function useKeying({ batch, next, remaining, draft, forms }: KeyingQueue, pass: Pass, keyer: string) {
  const say = useSay()
  const announce = useAnnounce()
  const [form] = useState<KeyedForm>(() => keyedForm(batch.fields, batch.skipRules))
  const taken = useRef(forms.map(({ serial }) => serial))
  const left = useRef([...remaining])
  const [error, setError] = useState<unknown>(null)
  const [inHand, setInHand] = useState<FormInHand | null>(() => {
    if (draft !== null) return formAgain(form, draft)
    return next === null ? null : newForm(form, next)
  })
  // Keys may come faster than the page is drawn: the next key goes on from here.
  const present = useRef(inHand)
  const own = { batch: batch.id, pass, keyer }
  const saver = useEntrySaver((refused, reason, isFinal) => {
    setError(reason)
    if (!isFinal) return
    taken.current = taken.current.filter((serial) => serial !== refused.serial || refused.correcting)
    present.current = formAgain(form, refused)
    setInHand(present.current)
  })
  useEffect(() => () => saver.settle(), [saver])
  const show = (changed: FormInHand | null) => {
    present.current = changed
    setInHand(changed)
  }
  const change = (changed: FormInHand) => {
    if (changed === present.current) return
    show(changed)
    setError(null)
    saver.keep(toDraft(form, changed, own))
  }
  const take = (serial: number | null) => show(serial === null ? null : newForm(form, serial))
  return {
    form,
    inHand,
    error,
    press(key: string) {
      const now = present.current
      if (now !== null) change({ ...now, keying: pressKey(form, now.keying, key) })
    },
    type(text: string) {
      const now = present.current
      if (now !== null) change({ ...now, keying: typeText(form, now.keying, text) })
    },
    goTo(place: number) {
      const now = present.current
      if (now !== null) change({ ...now, keying: arriveAt(form, now.keying, place) })
    },
    name(told: Partial<Pick<FormInHand, 'serial' | 'paperId'>>) {
      const now = present.current
      if (now !== null) change({ ...now, ...told })
    },
    mark(unusable: UnusableReason | null) {
      const now = present.current
      if (now !== null) change({ ...now, unusable })
    },
    isAtEnd: () => present.current !== null && present.current.keying.cursor >= form.fields.length,
    /** Saves the form and takes the next one; where it is not ready, goes to the first open question instead. */
    finish() {
      const now = present.current
      if (now === null) return
      const [open] = now.unusable === null ? openFields(form, now.keying.answers, now.keying.confirmed) : []
      if (open !== undefined) return change({ ...now, keying: arriveAt(form, now.keying, open) })
      setError(null)
      saver.finish(toDraft(form, now, own))
      taken.current = [...taken.current, now.serial]
      left.current = left.current.filter((serial) => serial !== now.serial)
      const following = pass === 1 ? nextSerial(batch, taken.current) : (left.current[0] ?? null)
      take(following)
      announce(
        following === null
          ? say(keyingTexts.savedLast, { serial: now.serial })
          : say(keyingTexts.saved, { serial: now.serial, next: following }),
      )
    },
    /** Something asked for on this desk was refused. */
    fail: setError,
    correct(finished: EntryDraft) {
      change(formAgain(form, finished))
    },
  }
}
export type KeyingControl = ReturnType<typeof useKeying>
