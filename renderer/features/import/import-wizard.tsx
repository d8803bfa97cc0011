import { Button } from 'antd'
import type { FileRef } from '#shared/contract/shapes.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import { importTexts } from '#shared/messages/app/import-wizard.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { go } from '../../app/route.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { useNotify } from '../../ui/notices/notice-stack.tsx'
import { Page } from '../../ui/page.tsx'
import { AdaptationNotice } from './adaptation-notice.tsx'
import { ColumnsStep } from './columns-step.tsx'
import { FileStep } from './file-step.tsx'
import { itemsWithoutDirection } from './items-without-direction.ts'
import { LayoutStep } from './layout-step.tsx'
import { SummaryStep } from './summary-step.tsx'
import { useImportWizard, type WizardStep, wizardSteps } from './use-import-wizard.ts'
import { WizardSteps } from './wizard-steps.tsx'
import { WriteStep } from './write-step.tsx'
import './import.css'

/** The whole import in one window: file, sheet and headings, columns, summary, writing. */
export function ImportWizard({ file }: { file: FileRef | null }) {
  const say = useSay()
  const notify = useNotify()
  const wizard = useImportWizard(file)
  const { step, preview, mapping, error, reading, adaptation } = wizard
  const at = wizardSteps.indexOf(step)
  const blocked =
    reading || error !== null || (step === 'columns' && mapping !== null && itemsWithoutDirection(mapping).length > 0)
  const to = (next: number) => wizard.setStep(wizardSteps[next] ?? step)
  async function write(): Promise<void> {
    if (wizard.file === null || mapping === null) return
    wizard.setStep('write')
    const result = await wizard.importing.write(wizard.file, mapping)
    if (result === null) return
    notify('good', say(importTexts.written, { responses: result.responses, excluded: result.excluded }))
    go('data')
  }
  const hasErrors = preview?.problems.some(({ severity }) => severity === 'error') === true
  return (
    <Page
      fixed
      title={say(importTexts.title)}
      purpose={say(importTexts.purpose)}
      actions={step === 'write' ? undefined : <Button onClick={() => go('data')}>{say(importTexts.leave)}</Button>}
    >
      <WizardSteps current={step} />
      {error === null ? null : <ErrorNotice error={error} />}
      {adaptation === null || mapping === null || step === 'write' ? null : (
        <AdaptationNotice adaptation={adaptation} mapping={mapping} />
      )}
      <div className="wizard-body">{body(step, wizard)}</div>
      {step === 'file' || step === 'write' ? null : (
        <footer className="wizard-foot">
          <span className="soft" role="status">
            {reading ? say(importTexts.checking) : ''}
          </span>
          <Button onClick={() => to(at - 1)}>{say(commonTexts.back)}</Button>
          {step === 'summary' ? (
            <Button type="primary" disabled={blocked || hasErrors} onClick={() => void write()}>
              {say(importTexts.write, { n: preview?.summary.responses ?? 0 })}
            </Button>
          ) : (
            <Button type="primary" disabled={blocked} onClick={() => to(at + 1)}>
              {say(commonTexts.next)}
            </Button>
          )}
        </footer>
      )}
    </Page>
  )
}

function body(step: WizardStep, wizard: ReturnType<typeof useImportWizard>) {
  const { preview, mapping } = wizard
  if (step === 'file' || preview === null || mapping === null) return <FileStep wizard={wizard} />
  switch (step) {
    case 'layout':
      return <LayoutStep preview={preview} mapping={mapping} wizard={wizard} />
    case 'columns':
      return <ColumnsStep preview={preview} mapping={mapping} onChange={wizard.setColumns} />
    case 'summary':
      return <SummaryStep preview={preview} mapping={mapping} onMaximumMissing={wizard.setMaximumMissing} />
    case 'write':
      return <WriteStep importing={wizard.importing} back={() => wizard.setStep('summary')} />
  }
}
