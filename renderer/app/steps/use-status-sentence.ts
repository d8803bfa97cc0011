import { stepStateTexts } from '#shared/messages/app/shell.ts'
import { stepReasonTexts } from '#shared/messages/app/step-reasons.ts'
import { clausesText } from '#shared/messages/list-text.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { reasonSentence, type StepStatus } from './step-status.ts'

/** A state with its reasons, as the rail's tooltip and screen readers tell it. */
export function useStatusSentence(): (status: StepStatus) => string {
  const say = useSay()
  const { language } = useLanguage()
  return ({ state, reasons }) =>
    say(stepReasonTexts.stateBecause, {
      state: say(stepStateTexts[state]),
      reasons: clausesText(
        reasons.map((reason) => reasonSentence(reason, language)),
        language,
      ),
    })
}
