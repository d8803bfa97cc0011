import { Button, Modal } from 'antd'
import { commonTexts } from '#shared/messages/app/common.ts'
import { startTexts } from '#shared/messages/app/start.ts'
import { errorSentence } from '../client/error-sentence.ts'
import { useLanguage } from '../ui/language/language-context.tsx'
import { useSay } from '../ui/language/use-say.ts'
import { Notice } from '../ui/notices/notice.tsx'

interface LockedProjectProps {
  readonly error: unknown
  readonly onReadOnly: () => void
  readonly onClose: () => void
}

/** Somebody else writes in the project: look at it, or leave it. */
export function LockedProject({ error, onReadOnly, onClose }: LockedProjectProps) {
  const say = useSay()
  const { language } = useLanguage()
  return (
    <Modal
      open
      title={say(startTexts.open)}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say(commonTexts.cancel)}</Button>
          <Button type="primary" onClick={onReadOnly}>
            {say(startTexts.openReadOnly)}
          </Button>
        </>
      }
    >
      <Notice tone="warning">{errorSentence(error, language)}</Notice>
    </Modal>
  )
}
