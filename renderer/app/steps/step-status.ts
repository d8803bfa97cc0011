import type { Details, Text } from '#shared/messages/language.ts'
import type { Repair } from '../repairs/repair.ts'

export type StepState = 'empty' | 'ready' | 'done' | 'attention' | 'stale'

/** One sentence of why a step stands as it does, and what mends it. */
export interface StepReason {
  readonly text: Text
  readonly details: Details
  /** null: nothing to mend. */
  readonly repair: Repair | null
}

export interface StepStatus {
  readonly state: StepState
  /** At least one; of several the gravest first. */
  readonly reasons: readonly [StepReason, ...StepReason[]]
}

export function reason(text: Text, details: Details = {}, repair: Repair | null = null): StepReason {
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
