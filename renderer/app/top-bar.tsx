import {
  FolderOpenOutlined,
  HistoryOutlined,
  QuestionCircleOutlined,
  RedoOutlined,
  SearchOutlined,
  SettingOutlined,
  TagsOutlined,
  UndoOutlined,
} from '@ant-design/icons'
import { Button } from 'antd'
import type { ProjectState } from '#shared/contract/shapes.ts'
import { historyPanelTexts } from '#shared/messages/app/history-panel.ts'
import { paletteTexts } from '#shared/messages/app/palette.ts'
import { shellTexts } from '#shared/messages/app/shell.ts'
import { versionTexts } from '#shared/messages/app/versions.ts'
import { useHistory } from '../client/use-history.ts'
import { useSay } from '../ui/language/use-say.ts'
import { Appearance } from './appearance.tsx'
import { historyLabel } from './history-label.ts'
import { usePanels } from './panels.tsx'
import { useDoor } from './project-door.tsx'
import { addressOf } from './route.ts'
import './top-bar.css'

/** The project, what can be taken back, and the panels that open over every page. */
export function TopBar({ project }: { project: ProjectState }) {
  const say = useSay()
  const { show } = usePanels()
  const { undoable, redoable, undo, redo } = useHistory()
  const { closeProject } = useDoor()
  return (
    <header className="top-bar">
      <Button
        type="text"
        icon={<FolderOpenOutlined aria-hidden="true" />}
        onClick={closeProject}
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
        onClick={() => show('history')}
        aria-label={say(historyPanelTexts.title)}
        title={say(historyPanelTexts.title)}
      />
      <Button
        type="text"
        icon={<TagsOutlined aria-hidden="true" />}
        onClick={() => show('versions')}
        aria-label={say(versionTexts.title)}
        title={`${say(versionTexts.title)} (Ctrl+S)`}
      />
      <Button
        type="text"
        icon={<SearchOutlined aria-hidden="true" />}
        onClick={() => show('palette')}
        aria-label={say(paletteTexts.title)}
        title={`${say(paletteTexts.title)} (Ctrl+K)`}
      />
      <Button
        type="text"
        icon={<QuestionCircleOutlined aria-hidden="true" />}
        onClick={() => show('shortcuts')}
        aria-label={say(shellTexts.shortcuts)}
        title={`${say(shellTexts.shortcuts)} (F1)`}
      />
      <Button
        type="text"
        icon={<SettingOutlined aria-hidden="true" />}
        href={addressOf('settings')}
        aria-label={say(shellTexts.settings)}
        title={`${say(shellTexts.settings)} (Ctrl+,)`}
      />
      <Appearance />
    </header>
  )
}
