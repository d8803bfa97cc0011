import { fill, type Language } from './language.ts'
import { type NoteCode, notes } from './notes.ts'

interface NoteLike {
  readonly code: NoteCode
  readonly details: Readonly<Record<string, string | number>>
}

/**
 * A note as a person reads it: variables by their labels, numbers with at most three decimals.
 *
 * @param name what the user reads for a variable; other texts come back as they are
 */
export function noteSentence(
  note: NoteLike,
  language: Language,
  name: (variable: string) => string = (v) => v,
): string {
  const details = Object.fromEntries(
    Object.entries(note.details).map(([key, value]) => [key, typeof value === 'string' ? name(value) : short(value)]),
  )
  return fill(notes[note.code], language, details)
}

function short(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(3)))
}
