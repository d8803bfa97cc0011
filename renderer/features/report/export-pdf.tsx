import { FilePdfOutlined } from '@ant-design/icons'
import { Button, Modal } from 'antd'
import { useEffect, useState } from 'react'
import { commonTexts } from '#shared/messages/app/common.ts'
import { reportPageTexts } from '#shared/messages/app/report.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { useExportPdf } from '../../client/use-export-pdf.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { useNotify } from '../../ui/notices/notice-stack.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { progressSentence } from '../progress-sentence.ts'

/** The button that prints the report, with progress and cancel. */
export function ExportPdf({ fileName }: { fileName: string }) {
  const say = useSay()
  const notify = useNotify()
  const { run, exportPdf, cancel } = useExportPdf()
  const [failure, setFailure] = useState<unknown>(null)
  const finished = run.state === 'done' ? run.result.name : null
  useEffect(() => {
    if (finished !== null) notify('good', say(reportPageTexts.exported, { file: finished }))
  }, [finished, notify, say])
  const error = run.state === 'failed' ? run.error : failure
  const close = () => {
    setFailure(null)
    cancel()
  }
  return (
    <>
      <Button
        type="primary"
        icon={<FilePdfOutlined aria-hidden="true" />}
        loading={run.state === 'running'}
        onClick={() => void exportPdf(fileName).catch(setFailure)}
      >
        {say(reportPageTexts.exportPdf)}
      </Button>
      <Modal
        open={run.state === 'running' || error !== null}
        title={say(reportPageTexts.exporting)}
        closable={false}
        mask={{ closable: false }}
        onCancel={close}
        footer={<Button onClick={close}>{say(error === null ? commonTexts.cancel : commonTexts.close)}</Button>}
      >
        {error === null ? (
          <ProgressBar
            label={
              run.state === 'running' && run.progress !== null
                ? progressSentence(run.progress.step, say)
                : say(reportPageTexts.preparing)
            }
            share={run.state === 'running' ? (run.progress?.share ?? null) : null}
          />
        ) : (
          <ErrorNotice error={error} />
        )}
      </Modal>
    </>
  )
}
