import {
  FolderOpenOutlined,
  HistoryOutlined,
  QuestionCircleOutlined,
  RedoOutlined,
  SearchOutlined,
  UndoOutlined,
} from '@ant-design/icons'
import { Button } from 'antd'
import type { ProjectState } from '#shared/contract/shapes.ts'
import { historyPanelTexts } from '#shared/messages/app/history-panel.ts'
import { paletteTexts } from '#shared/messages/app/palette.ts'
import { shellTexts } from '#shared/messages/app/shell.ts'
import { useHistory } from '../client/use-history.ts'
import { useCloseProject } from '../client/use-projects.ts'
import { useSay } from '../ui/language/use-say.ts'
import { Appearance } from './appearance.tsx'
import { historyLabel } from './history-label.ts'
import './top-bar.css'

interface TopBarProps {
  readonly project: ProjectState
  readonly onShortcuts: () => void
  readonly onFind: () => void
  readonly onHistory: () => void
}

export function TopBar({ project, onShortcuts, onFind, onHistory }: TopBarProps) {
  const say = useSay()
  const { undoable, redoable, undo, redo } = useHistory()
  const close = useCloseProject()
  return (
    <header className="top-bar">
      <Button
        type="text"
        icon={<FolderOpenOutlined aria-hidden="true" />}
        onClick={() => close.mutate()}
        title={say(shellTexts.closeProject)}
        aria-label={say(shellTexts.closeProject)}
      />
      <div className="top-bar-project" title={project.location}>
        <strong>{project.name}</strong>
        <span className="soft">{say(project.readOnly ? shellTexts.readOnly : shellTexts.savedAsItHappens)}</span>
      </div>
      <Button
        type="text"
        icon={<UndoOutlined aria-hidden="true" />}
        disabled={undoable === null}
        onClick={() => undo()}
        aria-label={say(shellTexts.undo)}
        title={
          undoable === null ? say(shellTexts.undo) : say(shellTexts.undoWhat, { what: historyLabel(undoable, say) })
        }
      />
      <Button
        type="text"
        icon={<RedoOutlined aria-hidden="true" />}
        disabled={redoable === null}
        onClick={() => redo()}
        aria-label={say(shellTexts.redo)}
        title={
          redoable === null ? say(shellTexts.redo) : say(shellTexts.redoWhat, { what: historyLabel(redoable, say) })
        }
      />
      <Button
        type="text"
        icon={<HistoryOutlined aria-hidden="true" />}
        onClick={onHistory}
        aria-label={say(historyPanelTexts.title)}
        title={say(historyPanelTexts.title)}
      />
      <Button
        type="text"
        icon={<SearchOutlined aria-hidden="true" />}
        onClick={onFind}
        aria-label={say(paletteTexts.title)}
        title={`${say(paletteTexts.title)} (Ctrl+K)`}
      />
      <Button
        type="text"
        icon={<QuestionCircleOutlined aria-hidden="true" />}
        onClick={onShortcuts}
        aria-label={say(shellTexts.shortcuts)}
        title={`${say(shellTexts.shortcuts)} (F1)`}
      />
      <Appearance />
    </header>
  )
}
