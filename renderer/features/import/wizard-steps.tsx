import { CheckOutlined } from '@ant-design/icons'
import { importTexts } from '#shared/messages/app/import-wizard.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { type WizardStep, wizardSteps } from './use-import-wizard.ts'

const names = {
  file: importTexts.stepFile,
  layout: importTexts.stepLayout,
  columns: importTexts.stepColumns,
  summary: importTexts.stepSummary,
  write: importTexts.stepWrite,
} as const

/** Where in the import the user is. */
export function WizardSteps({ current }: { current: WizardStep }) {
  const say = useSay()
  const at = wizardSteps.indexOf(current)
  return (
    <ol className="wizard-steps" aria-label={say(importTexts.steps)}>
      {wizardSteps.map((step, index) => (
        <li key={step} aria-current={step === current ? 'step' : undefined} data-done={index < at}>
          <span aria-hidden="true">{index < at ? <CheckOutlined aria-hidden="true" /> : index + 1}</span>
          {say(names[step])}
        </li>
      ))}
    </ol>
  )
}
