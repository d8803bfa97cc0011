import { type Details, fill, type Language, type Text } from '#shared/messages/language.ts'
import { listText } from '#shared/messages/list-text.ts'
import type { Repair } from '../repairs/repair.ts'

export type StepState = 'empty' | 'ready' | 'done' | 'attention' | 'stale'

/** What stands in a sentence; names are listed as the reader's language lists them. */
type ReasonDetails = Readonly<Record<string, string | number | readonly string[]>>

/** One sentence of why a step stands as it does, and what mends it. */
export interface StepReason {
  readonly text: Text
  readonly details: ReasonDetails
  /** null: nothing to mend. */
  readonly repair: Repair | null
}

export interface StepStatus {
  readonly state: StepState
  /** At least one; of several the gravest first. */
  readonly reasons: readonly [StepReason, ...StepReason[]]
}

export function reason(text: Text, details: ReasonDetails = {}, repair: Repair | null = null): StepReason {
  return { text, details, repair }
}

/** What needs attention comes before what is out of date, and that before how far the step is otherwise. */
export function statusOf(
  attention: readonly StepReason[],
  stale: readonly StepReason[],
  otherwise: StepStatus,
): StepStatus {
  const [first, ...rest] = [...attention, ...stale]
  if (first === undefined) return otherwise
  return { state: attention.length > 0 ? 'attention' : 'stale', reasons: [first, ...rest] }
}

export function plain(state: StepState, only: StepReason): StepStatus {
  return { state, reasons: [only] }
}

/** Why a step stands as it does, in the reader's language. */
export function reasonSentence({ text, details }: StepReason, language: Language): string {
  const listed = Object.entries(details).map(([name, value]) => [
    name,
    typeof value === 'string' || typeof value === 'number' ? value : listText(value, language),
  ])
  return fill(text, language, Object.fromEntries(listed) satisfies Details)
}
