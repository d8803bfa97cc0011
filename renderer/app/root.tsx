import { useCurrentProject } from '../client/use-projects.ts'
import { HostCommands } from './host-commands.tsx'
import { ProjectDoor } from './project-door.tsx'
import { StartScreen } from './start-screen.tsx'
import { WindowDrop } from './window-drop.tsx'
import { Workbench } from './workbench.tsx'

/** The start screen without a project, the workbench with one. */
export function Root() {
  const project = useCurrentProject()
  return (
    <ProjectDoor>
      <WindowDrop>
        <HostCommands />
        {project === null ? <StartScreen /> : <Workbench key={project.location} project={project} />}
      </WindowDrop>
    </ProjectDoor>
  )
}
