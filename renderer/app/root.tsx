import { useCurrentProject } from '../client/use-projects.ts'
import { HostCommands } from './host-commands.tsx'
import { PanelsProvider } from './panels.tsx'
import { ProjectDoor } from './project-door.tsx'
import { StartScreen } from './start-screen.tsx'
import { WindowDrop } from './window-drop.tsx'
import { Workbench } from './workbench.tsx'

/** The start screen without a project, the workbench with one. */
export function Root() {
  const project = useCurrentProject()
  return (
    <ProjectDoor>
      <PanelsProvider key={project?.location ?? ''}>
        <WindowDrop>
          <HostCommands />
          {project === null ? (
            <StartScreen />
          ) : (
            <Workbench key={`${project.location} ${project.version ?? ''}`} project={project} />
          )}
        </WindowDrop>
      </PanelsProvider>
    </ProjectDoor>
  )
}
