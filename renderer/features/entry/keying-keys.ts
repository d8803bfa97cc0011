import type { KeyboardEvent } from 'react'
import { unusableReasons } from '#shared/entry/entry-form.ts'
import { presentField } from '#shared/entry/keying.ts'
import { missingKeyOf } from '#shared/entry/missing-keys.ts'
import type { KeyingControl } from './use-keying.ts'

interface KeyingPlaces {
  readonly choosing: boolean
  readonly choose: (open: boolean) => void
  readonly toSerial: () => void
  readonly leave: () => void
}

const commands = new Set(['Enter', 'Backspace', 'ArrowUp', 'ArrowDown', 'F7', 'F8', 'F9', 'F10'])

/** What a key of the keyboard does while a form is keyed. Keys that mean nothing here are left to the browser. */
export function keyingKey(event: KeyboardEvent, control: KeyingControl, places: KeyingPlaces): void {
  const { inHand, form } = control
  if (event.nativeEvent.isComposing || event.altKey || inHand === null) return
  const done = () => {
    event.preventDefault()
    event.stopPropagation()
  }
  if (event.ctrlKey || event.metaKey) {
    // The project's undo would take the last form out again: here it takes back a key.
    if (event.key.toLowerCase() !== 'z' || event.target instanceof HTMLInputElement) return
    done()
    control.press('Backspace')
    return
  }
  if (places.choosing) {
    chooseReason(event, control, places, done)
  } else if (event.key === 'Escape') {
    done()
    if (inHand.unusable === null) places.leave()
    else control.mark(null)
  } else if (event.key === 'F2') {
    done()
    places.toSerial()
  } else if (event.key === 'F4') {
    done()
    places.choose(true)
  } else if (event.key === 'Enter' && (control.isAtEnd() || inHand.unusable !== null)) {
    done()
    control.finish()
  } else if (isForForm(event)) {
    done()
    control.press(event.key)
  }

  /** In a text field typing is the browser's, with its input methods; what stands there comes by `type`. */
  function isForForm({ key, target }: KeyboardEvent): boolean {
    if (!(target instanceof HTMLInputElement)) return key.length === 1 || commands.has(key)
    const field = presentField(form, inHand?.keying ?? { cursor: 0 })
    const isEmpty = target.value === ''
    if (key === 'Backspace') return isEmpty
    return commands.has(key) || (isEmpty && field !== null && missingKeyOf(key, field.kind === 'text') !== null)
  }
}

function chooseReason(event: KeyboardEvent, control: KeyingControl, places: KeyingPlaces, done: () => void): void {
  if (event.key === 'Tab') return
  done()
  const reason = unusableReasons[Number(event.key) - 1]
  if (reason !== undefined) control.mark(reason)
  if (reason !== undefined || event.key === 'Escape' || event.key === 'F4') places.choose(false)
}
