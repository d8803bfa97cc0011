import { stepStateTexts } from '#shared/messages/app/shell.ts'
import { stepReasonTexts } from '#shared/messages/app/step-reasons.ts'
import { useSay } from '../../ui/language/use-say.ts'
import type { StepStatus } from './step-status.ts'

/** A state with its reasons, as the rail's tooltip and screen readers tell it. */
export function useStatusSentence(): (status: StepStatus) => string {
  const say = useSay()
  return ({ state, reasons }) =>
    say(stepReasonTexts.stateBecause, {
      state: say(stepStateTexts[state]),
      reasons: reasons.map(({ text, details }) => say(text, details)).join(say(stepReasonTexts.between)),
    })
}
