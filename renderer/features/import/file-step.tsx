import { FileExcelOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { importTexts } from '#shared/messages/app/import-wizard.ts'
import { useFiles } from '../../client/use-files.ts'
import { useSay } from '../../ui/language/use-say.ts'
import type { ImportWizardState } from './use-import-wizard.ts'
import { usePastedFile } from './use-pasted-file.ts'

/** Chooses the data file, or takes a table pasted from a spreadsheet. */
export function FileStep({ wizard }: { wizard: ImportWizardState }) {
  const say = useSay()
  const { choose, receive } = useFiles()
  usePastedFile(say(importTexts.clipboardName), (pasted) => {
    receive(pasted).then(wizard.begin).catch(wizard.failToChoose)
  })
  async function chooseFile(): Promise<void> {
    try {
      const chosen = await choose('data')
      if (chosen !== null) await wizard.begin(chosen)
    } catch (error) {
      wizard.failToChoose(error)
    }
  }
  return (
    <section className="wizard-file">
      <FileExcelOutlined className="wizard-file-icon" aria-hidden="true" />
      <p>{say(importTexts.fileText)}</p>
      <Button type="primary" size="large" loading={wizard.reading} onClick={() => void chooseFile()}>
        {say(wizard.file === null ? importTexts.chooseFile : importTexts.chooseAnother)}
      </Button>
      <p className="soft">{say(importTexts.pasteHint)}</p>
      {wizard.reading && wizard.file !== null ? (
        <p className="soft" role="status">
          {say(importTexts.reading, { file: wizard.file.name })}
        </p>
      ) : null}
    </section>
  )
}
