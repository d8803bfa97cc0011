import { stepReasonTexts } from '#shared/messages/app/step-reasons.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Notice } from '../../ui/notices/notice.tsx'
import { RepairButton } from '../repairs/repair-button.tsx'
import { type PageId, useRoute } from '../route.ts'
import { reasonSentence, type StepReason } from './step-status.ts'
import { useStepStates } from './use-step-states.ts'
import './step-notices.css'

/** Why the step of this page needs attention or is out of date, each reason with the one button that mends it. */
export function StepNotices({ step }: { readonly step: PageId }) {
  const say = useSay()
  const { view } = useRoute()
  const { state, reasons } = useStepStates()[step]
  // The import wizard is a task of its own with its own advice.
  if (step === 'data' && view === 'import') return null
  if (state !== 'attention' && state !== 'stale') return null
  return (
    <div className="step-notices">
      <Notice tone="warning">
        <ul aria-label={say(stepReasonTexts.notice)}>
          {reasons.map((each) => (
            <Line key={each.text.en} reason={each} />
          ))}
        </ul>
      </Notice>
    </div>
  )
}

function Line({ reason }: { readonly reason: StepReason }) {
  const { language } = useLanguage()
  const { repair } = reason
  return (
    <li>
      <span>{reasonSentence(reason, language)}</span>
      {repair === null ? null : <RepairButton repair={repair} />}
    </li>
  )
}
