import { lazy, Suspense } from 'react'
import { useCurrentProject } from '../client/use-projects.ts'
import { TourProvider, useTour } from '../features/help/tour/tour-context.tsx'
import { HostCommands } from './host-commands.tsx'
import { PanelsProvider } from './panels.tsx'
import { ProjectDoor } from './project-door.tsx'
import { StartScreen } from './start-screen.tsx'
import { WindowDrop } from './window-drop.tsx'
import { Workbench } from './workbench.tsx'

const TourCard = lazy(() =>
  import('../features/help/tour/tour-card.tsx').then((module) => ({ default: module.TourCard })),
)

/** The start screen without a project, the workbench with one. */
export function Root() {
  const project = useCurrentProject()
  return (
    <ProjectDoor>
      <TourProvider>
        <PanelsProvider key={project?.location ?? ''}>
          <WindowDrop>
            <HostCommands />
            {project === null ? (
              <StartScreen />
            ) : (
              <Workbench key={`${project.location} ${project.version ?? ''}`} project={project} />
            )}
            {project === null ? null : <RunningTour />}
          </WindowDrop>
        </PanelsProvider>
      </TourProvider>
    </ProjectDoor>
  )
}

function RunningTour() {
  return useTour().running ? (
    <Suspense>
      <TourCard />
    </Suspense>
  ) : null
}
