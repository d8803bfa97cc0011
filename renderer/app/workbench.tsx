import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { ProjectState } from '#shared/contract/shapes.ts'
import { shellTexts, stepTexts } from '#shared/messages/app/shell.ts'
import { useSay } from '../ui/language/use-say.ts'
import { Notice } from '../ui/notices/notice.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { PageBoundary } from './page-boundary.tsx'
import { pages } from './pages.ts'
import { Rail } from './rail.tsx'
import { useRoute } from './route.ts'
import { ShortcutList } from './shortcut-list.tsx'
import { TopBar } from './top-bar.tsx'
import { useShortcuts } from './use-shortcuts.ts'
import './workbench.css'

const CommandPalette = lazy(() =>
  import('./palette/command-palette.tsx').then((module) => ({ default: module.CommandPalette })),
)

/** The frame around the pages of an open project. */
export function Workbench({ project }: { project: ProjectState }) {
  const say = useSay()
  const { page } = useRoute()
  const [listing, setListing] = useState(false)
  const main = useRef<HTMLElement>(null)
  const [finding, setFinding] = useState(false)
  const [past, setPast] = useState(false)
  useShortcuts(
    () => setListing(true),
    () => setFinding(true),
  )
  const title = say(stepTexts[page])
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
      <TopBar
        project={project}
        onShortcuts={() => setListing(true)}
        onFind={() => setFinding(true)}
        onHistory={() => setPast(true)}
      />
      <Rail current={page} />
      <main className="workbench-main" ref={main} tabIndex={-1}>
        {project.readOnly ? (
          <div className="workbench-banner">
            <Notice tone="warning">
              {project.lockedBy === null
                ? say(shellTexts.readOnly)
                : say(shellTexts.readOnlyBecause, { who: project.lockedBy })}
            </Notice>
          </div>
        ) : null}
        <PageBoundary key={page}>
          <CurrentPage />
        </PageBoundary>
      </main>
      {finding ? (
        <Suspense>
          <CommandPalette
            onClose={() => setFinding(false)}
            onShortcuts={() => setListing(true)}
            onHistory={() => setPast(true)}
          />
        </Suspense>
      ) : null}
      {past ? <HistoryPanel readOnly={project.readOnly} onClose={() => setPast(false)} /> : null}
      {listing ? <ShortcutList onClose={() => setListing(false)} /> : null}
    </div>
  )
}
