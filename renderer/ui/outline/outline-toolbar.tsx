import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  DeleteOutlined,
  EditOutlined,
  MenuFoldOutlined,
  MenuUnfoldOutlined,
  PlusOutlined,
  SubnodeOutlined,
} from '@ant-design/icons'
import { Button } from 'antd'
import { outlineTexts } from '#shared/messages/app/outline.ts'
import { useSay } from '../language/use-say.ts'
import type { OutlineCommand } from './outline-keys.ts'

const tools = [
  { command: 'addSibling', icon: PlusOutlined, text: outlineTexts.addSibling, key: 'Enter' },
  { command: 'addChild', icon: SubnodeOutlined, text: outlineTexts.addChild, key: 'Tab' },
  { command: 'rename', icon: EditOutlined, text: outlineTexts.rename, key: 'F2' },
  { command: 'moveUp', icon: ArrowUpOutlined, text: outlineTexts.moveUp, key: 'Alt+↑' },
  { command: 'moveDown', icon: ArrowDownOutlined, text: outlineTexts.moveDown, key: 'Alt+↓' },
  { command: 'outdent', icon: MenuFoldOutlined, text: outlineTexts.outdent, key: 'Shift+Tab' },
  { command: 'indent', icon: MenuUnfoldOutlined, text: outlineTexts.indent, key: 'Alt+→' },
  { command: 'remove', icon: DeleteOutlined, text: outlineTexts.remove, key: 'Delete' },
] as const satisfies readonly { command: OutlineCommand; [key: string]: unknown }[]

interface OutlineToolbarProps {
  readonly perform: (command: OutlineCommand) => boolean
  readonly hasSelection: boolean
}

/** The same commands for the mouse, each naming its key. */
export function OutlineToolbar({ perform, hasSelection }: OutlineToolbarProps) {
  const say = useSay()
  return (
    <div className="outline-toolbar" role="toolbar" aria-label={say(outlineTexts.toolbar)}>
      {tools.map(({ command, icon: Icon, text, key }) => (
        <Button
          key={command}
          type="text"
          size="small"
          icon={<Icon aria-hidden="true" />}
          disabled={!hasSelection && command !== 'addSibling'}
          title={`${say(text)} (${key})`}
          aria-label={say(text)}
          onClick={() => perform(command)}
        />
      ))}
    </div>
  )
}
