import { Button } from 'antd'
import { commonTexts } from '#shared/messages/app/common.ts'
import { importTexts } from '#shared/messages/app/import-wizard.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { progressSentence } from '../progress-sentence.ts'
import type { ImportWizardState } from './use-import-wizard.ts'

interface WriteStepProps {
  readonly importing: ImportWizardState['importing']
  readonly back: () => void
}

/** The one transaction, with its progress; all or nothing. */
export function WriteStep({ importing, back }: WriteStepProps) {
  const say = useSay()
  const { run, cancel } = importing
  if (run.state === 'failed') {
    return <ErrorNotice error={run.error} actions={<Button onClick={back}>{say(commonTexts.back)}</Button>} />
  }
  const progress = run.state === 'running' ? run.progress : null
  return (
    <section className="wizard-write">
      <ProgressBar
        label={progress === null ? say(importTexts.writing) : progressSentence(progress.step, say)}
        share={run.state === 'done' ? 1 : (progress?.share ?? null)}
      />
      <p className="soft">{say(importTexts.writeCancelHint)}</p>
      <Button
        onClick={() => {
          cancel()
          back()
        }}
      >
        {say(importTexts.cancelWriting)}
      </Button>
    </section>
  )
}
