import { Button, Modal } from 'antd'
import { commonTexts } from '#shared/messages/app/common.ts'
import { errorSentence } from '../client/error-sentence.ts'
import { useLanguage } from '../ui/language/language-context.tsx'
import { useSay } from '../ui/language/use-say.ts'
import { Notice } from '../ui/notices/notice.tsx'

/** An error of something the user asked for in a dialog of the host, where no page stands to show it. */
export function ErrorDialog({ error, onClose }: { error: unknown; onClose: () => void }) {
  const say = useSay()
  const { language } = useLanguage()
  return (
    <Modal
      open
      title={say(commonTexts.productName)}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {say(commonTexts.close)}
        </Button>
      }
    >
      <Notice tone="error">{errorSentence(error, language)}</Notice>
    </Modal>
  )
}
