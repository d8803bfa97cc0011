import { Button } from 'antd'
import { commonTexts } from '#shared/messages/app/common.ts'
import { exportTexts } from '#shared/messages/app/export.ts'
import { listText } from '#shared/messages/list-text.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import type { ExportedFiles } from '../../client/use-export-data.ts'
import type { ProgressRun } from '../../client/use-progress-run.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Notice } from '../../ui/notices/notice.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'

interface ExportRunProps {
  readonly run: ProgressRun<ExportedFiles>
  /** What failed before the run began, such as the dialog. */
  readonly failure: unknown
  readonly cancel: () => void
}

/** How far an export is, and what came of it. */
export function ExportRun({ run, failure, cancel }: ExportRunProps) {
  const say = useSay()
  const { language } = useLanguage()
  const error = run.state === 'failed' ? run.error : failure
  if (error !== null) return <ErrorNotice error={error} />
  switch (run.state) {
    case 'running':
      return (
        <div className="row export-progress">
          <ProgressBar label={say(exportTexts.running)} share={run.progress?.share ?? null} />
          <Button onClick={cancel}>{say(commonTexts.cancel)}</Button>
        </div>
      )
    case 'done': {
      const { files, responses, cutTexts } = run.result
      return (
        <>
          <Notice tone="good">
            {say(exportTexts.done, {
              responses,
              files: listText(
                files.map(({ name }) => name),
                language,
              ),
            })}
          </Notice>
          {cutTexts > 0 ? <Notice tone="warning">{say(exportTexts.cut, { count: cutTexts })}</Notice> : null}
        </>
      )
    }
    default:
      return null
  }
}
