import { Button } from 'antd'
import { refusalSentence } from '#shared/errors/refusal.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import { errorSentence, refusalOf } from '../../client/error-sentence.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Notice } from '../../ui/notices/notice.tsx'
import { useLabels } from './use-labels.ts'

/** Why an analysis gave no result: a refusal is advice and names variables as the user knows them. */
export function AnalysisError({ error, retry }: { error: unknown; retry?: () => void }) {
  const say = useSay()
  const { language } = useLanguage()
  const labels = useLabels()
  const refusal = refusalOf(error)
  if (refusal === null) {
    return (
      <Notice
        tone="error"
        actions={retry === undefined ? undefined : <Button onClick={retry}>{say(commonTexts.retry)}</Button>}
      >
        {errorSentence(error, language)}
      </Notice>
    )
  }
  const details = Object.fromEntries(
    Object.entries(refusal.details).map(([key, value]) => [
      key,
      typeof value === 'string' ? (labels[value] ?? value) : value,
    ]),
  )
  return <Notice tone="warning">{refusalSentence({ ...refusal, details }, language)}</Notice>
}
