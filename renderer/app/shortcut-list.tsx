import { Button, Modal } from 'antd'
import { commonTexts } from '#shared/messages/app/common.ts'
import { paletteTexts } from '#shared/messages/app/palette.ts'
import { shellTexts, shortcutTexts } from '#shared/messages/app/shell.ts'
import { versionTexts } from '#shared/messages/app/versions.ts'
import type { Text } from '#shared/messages/language.ts'
import { useSay } from '../ui/language/use-say.ts'
import './shortcut-list.css'

const general: readonly (readonly [string, Text])[] = [
  ['Ctrl+Z', shortcutTexts.undo],
  ['Ctrl+Y', shortcutTexts.redo],
  ['Alt+1 … 8', shortcutTexts.pages],
  ['Ctrl+O', shortcutTexts.open],
  ['Ctrl+I', shortcutTexts.importData],
  ['Ctrl+K', paletteTexts.title],
  ['Ctrl+S', versionTexts.saveTitle],
  ['Ctrl+,', shellTexts.settings],
  ['F1', shortcutTexts.shortcuts],
]
const outline: readonly (readonly [string, Text])[] = [
  ['Enter', shortcutTexts.sibling],
  ['Tab', shortcutTexts.child],
  ['Shift+Tab', shortcutTexts.outdent],
  ['F2', shortcutTexts.rename],
  ['Alt+↑ ↓ ← →', shortcutTexts.move],
  ['Delete', shortcutTexts.remove],
  ['Esc', shortcutTexts.leave],
]

/** The keys of the workbench and of its trees: F1. */
export function ShortcutList({ onClose }: { onClose: () => void }) {
  const say = useSay()
  return (
    <Modal
      open
      title={say(shellTexts.shortcuts)}
      onCancel={onClose}
      footer={<Button onClick={onClose}>{say(commonTexts.close)}</Button>}
    >
      {[
        { title: shortcutTexts.general, keys: general },
        { title: shortcutTexts.outline, keys: outline },
      ].map(({ title, keys }) => (
        <section key={title.en} className="shortcut-list">
          <h3>{say(title)}</h3>
          <dl>
            {keys.map(([key, text]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{say(text)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  )
}
