import { lazy, Suspense, useEffect, useRef } from 'react'
import type { ProjectState } from '#shared/contract/shapes.ts'
import { shellTexts, stepTexts } from '#shared/messages/app/shell.ts'
import { useSay } from '../ui/language/use-say.ts'
import { HistoryPanel } from './history-panel.tsx'
import { PageBoundary } from './page-boundary.tsx'
import { PageFrame } from './page-frame.tsx'
import { pages } from './pages.ts'
import { usePanels } from './panels.tsx'
import { Rail } from './rail.tsx'
import { ReadOnlyBanner } from './read-only-banner.tsx'
import { addressOf, keepLastPage, lastPageOf, useAddress } from './route.ts'
import { StepNotices } from './steps/step-notices.tsx'
import { TopBar } from './top-bar.tsx'
import './workbench.css'

const VersionsPanel = lazy(() =>
  import('./versions/versions-panel.tsx').then((module) => ({ default: module.VersionsPanel })),
)
const SaveVersionDialog = lazy(() =>
  import('./versions/save-version-dialog.tsx').then((module) => ({ default: module.SaveVersionDialog })),
)

/** The frame around the pages of an open project. */
export function Workbench({ project }: { project: ProjectState }) {
  const say = useSay()
  const named = useAddress()
  const page = named?.page ?? lastPageOf(project.location)
  const main = useRef<HTMLElement>(null)
  const { panel, hide } = usePanels()
  const title = say(page === 'settings' ? shellTexts.settings : stepTexts[page])
  useEffect(() => {
    document.title = `${title} · ${project.name}`
    main.current?.scrollTo(0, 0)
  }, [title, project.name])
  const isNamed = named !== null
  useEffect(() => {
    // An address without a page comes with a project that is open before the page is: double click, reload.
    if (!isNamed) window.location.replace(addressOf(page))
    keepLastPage(project.location, page)
  }, [isNamed, page, project.location])
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
        <PageFrame key={page} notices={page === 'settings' ? null : <StepNotices step={page} />}>
          <PageBoundary>
            <CurrentPage />
          </PageBoundary>
        </PageFrame>
      </main>
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
    </div>
  )
}
