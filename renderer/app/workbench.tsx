import { lazy, Suspense, useEffect, useRef } from 'react'
import type { ProjectState } from '#shared/contract/shapes.ts'
import { shellTexts, stepTexts } from '#shared/messages/app/shell.ts'
import { useSay } from '../ui/language/use-say.ts'
import { HistoryPanel } from './history-panel.tsx'
import { PageBoundary } from './page-boundary.tsx'
import { pages } from './pages.ts'
import { usePanels } from './panels.tsx'
import { Rail } from './rail.tsx'
import { ReadOnlyBanner } from './read-only-banner.tsx'
import { useRoute } from './route.ts'
import { ShortcutList } from './shortcut-list.tsx'
import { TopBar } from './top-bar.tsx'
import { useShortcuts } from './use-shortcuts.ts'
import './workbench.css'

const CommandPalette = lazy(() =>
  import('./palette/command-palette.tsx').then((module) => ({ default: module.CommandPalette })),
)
const VersionsPanel = lazy(() =>
  import('./versions/versions-panel.tsx').then((module) => ({ default: module.VersionsPanel })),
)
const SaveVersionDialog = lazy(() =>
  import('./versions/save-version-dialog.tsx').then((module) => ({ default: module.SaveVersionDialog })),
)

/** The frame around the pages of an open project. */
export function Workbench({ project }: { project: ProjectState }) {
  const say = useSay()
  const { page } = useRoute()
  const main = useRef<HTMLElement>(null)
  const { panel, hide } = usePanels()
  useShortcuts()
  const title = say(page === 'settings' ? shellTexts.settings : stepTexts[page])
  useEffect(() => {
    document.title = `${title} · ${project.name}`
    main.current?.scrollTo(0, 0)
  }, [title, project.name])
  const CurrentPage = pages[page]
  return (
    <div className="workbench">
      <button type="button" className="skip-link" onClick={() => main.current?.focus()}>
        {say(shellTexts.skipToPage)}
      </button>
      <TopBar project={project} />
      <Rail current={page} />
      <main className="workbench-main" ref={main} tabIndex={-1}>
        <ReadOnlyBanner project={project} />
        <PageBoundary key={page}>
          <CurrentPage />
        </PageBoundary>
      </main>
      {panel === 'palette' ? (
        <Suspense>
          <CommandPalette onClose={hide} />
        </Suspense>
      ) : null}
      {panel === 'history' ? <HistoryPanel readOnly={project.readOnly} onClose={hide} /> : null}
      {panel === 'versions' ? (
        <Suspense>
          <VersionsPanel project={project} onClose={hide} />
        </Suspense>
      ) : null}
      {panel === 'saveVersion' ? (
        <Suspense>
          <SaveVersionDialog readOnly={project.readOnly} onClose={hide} />
        </Suspense>
      ) : null}
      {panel === 'shortcuts' ? <ShortcutList onClose={hide} /> : null}
    </div>
  )
}
