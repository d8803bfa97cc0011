import { Button } from 'antd'
import { useState } from 'react'
import { reportPageTexts } from '#shared/messages/app/report.ts'
import { repairOfError } from '../../app/repairs/error-notice.tsx'
import { errorSentence } from '../../client/error-sentence.ts'
import { useDesign, useVariables } from '../../client/use-data.ts'
import { useIndexSystem } from '../../client/use-index-system.ts'
import { useKeepResult, useSnapshots } from '../../client/use-snapshots.ts'
import { useWeightSets } from '../../client/use-weights.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Notice } from '../../ui/notices/notice.tsx'
import { useNotify } from '../../ui/notices/notice-stack.tsx'
import { useSampleChoice } from '../analysis/use-sample-choice.ts'
import { standardResults } from './standard-results.ts'

/** Shown while the report has no results: one button computes the ones every report has, with their usual options. */
export function StandardResultsButton({ readOnly }: { readOnly: boolean }) {
  const say = useSay()
  const { language } = useLanguage()
  const notify = useNotify()
  const [sample] = useSampleChoice('report')
  const survey = {
    variables: useVariables(),
    tree: useIndexSystem(),
    design: useDesign(),
    weightSets: useWeightSets(),
    sample,
  }
  const pinned = useSnapshots().filter((snapshot) => snapshot.pinned).length
  const { mutateAsync: keep } = useKeepResult({ shownInPlace: true })
  const [busy, setBusy] = useState(false)
  async function addAll(): Promise<void> {
    setBusy(true)
    let added = 0
    for (const { analysis, options } of standardResults(survey)) {
      try {
        await keep({ analysis, options, pinned: true })
        added++
      } catch (error) {
        notify('warning', errorSentence(error, language), repairOfError(error))
      }
    }
    setBusy(false)
    notify('good', say(reportPageTexts.standardAdded, { n: added }))
  }
  if (pinned > 0 && !busy) return null
  return (
    <Notice
      tone="info"
      actions={
        <Button type="primary" loading={busy} disabled={readOnly} onClick={() => void addAll()}>
          {say(reportPageTexts.addStandard)}
        </Button>
      }
    >
      {say(reportPageTexts.nothingPinned)}
    </Notice>
  )
}
