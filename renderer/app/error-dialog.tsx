import { Button, Modal } from 'antd'
import { commonTexts } from '#shared/messages/app/common.ts'
import { useSay } from '../ui/language/use-say.ts'
import { ErrorNotice } from './repairs/error-notice.tsx'

/** An error of something the user asked for in a dialog of the host, where no page stands to show it. */
export function ErrorDialog({ error, onClose }: { error: unknown; onClose: () => void }) {
  const say = useSay()
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
      <ErrorNotice error={error} />
    </Modal>
  )
}
