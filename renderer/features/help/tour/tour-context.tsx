import { createContext, type ReactNode, use, useState } from 'react'
import { tourTexts } from '#shared/messages/app/tour.ts'
import { useDoor } from '../../../app/project-door.tsx'
import { go } from '../../../app/route.ts'
import { useCurrentProject, useProjectList } from '../../../client/use-projects.ts'
import { useSay } from '../../../ui/language/use-say.ts'
import { useNotify } from '../../../ui/notices/notice-stack.tsx'
import { keepTour, readTour, type TourMemory } from './tour-memory.ts'
import { tourSteps } from './tour-steps.ts'

interface Tour extends TourMemory {
  /** Opens the sample project and begins, or goes on where it was left. */
  readonly start: () => void
  readonly show: (step: number) => void
  /** `step`: where to go on another time; null: from the beginning. */
  readonly end: (step: number | null) => void
}

const TourContext = createContext<Tour | null>(null)

/** Keeps the tour while pages and projects change under it. */
export function TourProvider({ children }: { readonly children: ReactNode }) {
  const say = useSay()
  const notify = useNotify()
  const { openProject } = useDoor()
  const project = useCurrentProject()
  const samples = useProjectList().data?.filter(({ kind }) => kind === 'sample') ?? []
  const [memory, setMemory] = useState(readTour)
  function keep(next: TourMemory): void {
    keepTour(next)
    setMemory(next)
  }
  function show(step: number): void {
    keep({ step, running: true })
    const { page, view } = tourSteps[step] ?? tourSteps[0]
    go(page, view)
  }
  const tour: Tour = {
    ...memory,
    start: () => {
      const [sample] = samples
      if (sample === undefined) return notify('error', say(tourTexts.noSample))
      // Opening goes to the data page; the tour's card leads on to where it was left.
      if (project?.location !== sample.key) openProject({ key: sample.key })
      show(memory.step ?? 0)
    },
    show,
    end: (step) => keep({ step, running: false }),
  }
  return <TourContext value={tour}>{children}</TourContext>
}

export function useTour(): Tour {
  const tour = use(TourContext)
  if (tour === null) throw new Error('A TourProvider is missing above this component')
  return tour
}
