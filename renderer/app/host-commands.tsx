import type { HostCommand } from '#shared/contract/shapes.ts'
import { assertNever } from '#shared/errors/assert-never.ts'
import { useHistory } from '../client/use-history.ts'
import { useHostCommands, useTellHostLanguage } from '../client/use-host-commands.ts'
import { useTour } from '../features/help/tour/tour-context.tsx'
import { useLanguage } from '../ui/language/language-context.tsx'
import { usePanels } from './panels.tsx'
import { useDoor } from './project-door.tsx'
import { go } from './route.ts'

/** Items of the host's menu do what the same buttons of the page do. */
export function HostCommands() {
  const door = useDoor()
  const { undo, redo } = useHistory()
  const { show } = usePanels()
  const tour = useTour()
  const { language } = useLanguage()
  useTellHostLanguage(language)
  useHostCommands((command: HostCommand) => {
    switch (command.command) {
      case 'newProject':
        return door.newProject()
      case 'openProject':
        return door.chooseProject()
      case 'closeProject':
        return door.closeProject()
      case 'importData':
        return door.importData()
      case 'exportReport':
        return go('report')
      case 'saveVersion':
      case 'versions':
      case 'history':
      case 'palette':
      case 'shortcuts':
        return show(command.command)
      case 'tour':
        return tour.start()
      case 'settings':
        return go('settings')
      case 'undo':
        return undo()
      case 'redo':
        return redo()
      case 'openFile':
        return door.takeFile(command.file)
      default:
        return assertNever(command)
    }
  })
  return null
}
