import { createContext } from 'react'
import type { FigureMark } from '#shared/charts/figure-marks.ts'

/** What a page can tell about its figures beyond what is drawn. Without one, figures are pictures. */
export interface FigureReader {
  /** Cases of the whole result. */
  readonly n: number | null
  /** Whether there are responses to be shown behind these marks. */
  readonly hasBehind: (marks: readonly FigureMark[]) => boolean
  readonly showBehind: (marks: readonly FigureMark[]) => void
}

export const FigureReaderContext = createContext<FigureReader | null>(null)
