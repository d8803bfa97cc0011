import { Button } from 'antd'
import { commonTexts } from '#shared/messages/app/common.ts'
import { refusalOf } from '../../client/error-sentence.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Notice } from '../../ui/notices/notice.tsx'
import { labelledError } from './labelled-error.ts'
import { useLabels } from './use-labels.ts'

/** Why an analysis gave no result: a refusal is advice and names variables as the user knows them. */
export function AnalysisError({ error, retry }: { error: unknown; retry?: () => void }) {
  const say = useSay()
  const { language } = useLanguage()
  const labels = useLabels()
  const sentence = labelledError(error, language, labels)
  if (refusalOf(error) === null) {
    return (
      <Notice
        tone="error"
        actions={retry === undefined ? undefined : <Button onClick={retry}>{say(commonTexts.retry)}</Button>}
      >
        {sentence}
      </Notice>
    )
  }
  return <Notice tone="warning">{sentence}</Notice>
}
