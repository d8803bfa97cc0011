import { Button } from 'antd'
import { repairTexts } from '#shared/messages/app/repairs.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { refusalOf } from '../../client/error-sentence.ts'
import type { AnalysisOptions } from '../../client/use-analysis-run.ts'
import { useSay } from '../../ui/language/use-say.ts'

interface AnalysisErrorProps {
  readonly error: unknown
  readonly retry?: () => void
  /** What was asked. */
  readonly options?: AnalysisOptions | null
  readonly onWholeSample?: (() => void) | undefined
}

/** Why an analysis gave no result: a refusal is advice on the options. A filter that leaves too few responses can be removed. */
export function AnalysisError({ error, retry, options = null, onWholeSample }: AnalysisErrorProps) {
  const say = useSay()
  const code = refusalOf(error)?.code
  const filter = options?.['filter']
  const mended =
    (code === 'filterSelectsNothing' || code === 'tooFewCases') &&
    Array.isArray(filter) &&
    filter.length > 0 &&
    onWholeSample !== undefined ? (
      <Button size="small" onClick={onWholeSample}>
        {say(repairTexts.wholeSample)}
      </Button>
    ) : null
  return <ErrorNotice error={error} retry={retry} quiet {...(mended === null ? {} : { repair: mended })} />
}
