import { lazy, Suspense } from 'react'
import { useCurrentProject } from '../client/use-projects.ts'
import { TourProvider, useTour } from '../features/help/tour/tour-context.tsx'
import { HostCommands } from './host-commands.tsx'
import { PanelsProvider, usePanels } from './panels.tsx'
import { ProjectDoor } from './project-door.tsx'
import { useAddress } from './route.ts'
import { ShortcutList } from './shortcut-list.tsx'
import { StartScreen } from './start-screen.tsx'
import { StartSettings } from './start-settings.tsx'
import { useShortcuts } from './use-shortcuts.ts'
import { WindowDrop } from './window-drop.tsx'
import { Workbench } from './workbench.tsx'

const CommandPalette = lazy(() =>
  import('./palette/command-palette.tsx').then((module) => ({ default: module.CommandPalette })),
)
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
              <Start />
            ) : (
              <Workbench key={`${project.location} ${project.version ?? ''}`} project={project} />
            )}
            {project === null ? null : <RunningTour />}
            <Everywhere />
          </WindowDrop>
        </PanelsProvider>
      </TourProvider>
    </ProjectDoor>
  )
}

/** What can be had without a project: the projects themselves, and the settings. */
function Start() {
  return useAddress()?.page === 'settings' ? <StartSettings /> : <StartScreen />
}

/** The keys, the palette and the list of the keys, with and without a project. */
function Everywhere() {
  const { panel, hide } = usePanels()
  useShortcuts()
  if (panel === 'shortcuts') return <ShortcutList onClose={hide} />
  return panel === 'palette' ? (
    <Suspense>
      <CommandPalette onClose={hide} />
    </Suspense>
  ) : null
}

function RunningTour() {
  return useTour().running ? (
    <Suspense>
      <TourCard />
    </Suspense>
  ) : null
}
