import type { tourStepTexts } from '#shared/messages/app/tour.ts'
import type { PageId } from '../../../app/route.ts'

interface TourStep {
  readonly id: keyof typeof tourStepTexts
  readonly page: PageId
  /** The part of the page it is about. */
  readonly view?: string
  /** What is pointed at: the first of these that is there. */
  readonly targets: readonly string[]
}

/** The way of the tour, from the data to the report. */
export const tourSteps: readonly [TourStep, ...TourStep[]] = [
  { id: 'data', page: 'data', view: 'responses', targets: ['.survey-counts', '.data-grid'] },
  { id: 'reliability', page: 'reliability', targets: ['.result-card'] },
  { id: 'indexSystem', page: 'indexSystem', targets: ['.index-system-tree'] },
  { id: 'weights', page: 'weights', targets: ['.judgement-panel', '.ahp', 'main .panel'] },
  { id: 'scores', page: 'scores', targets: ['.result-card'] },
  { id: 'ipa', page: 'diagnosis', view: 'ipa', targets: ['.result-card'] },
  { id: 'pareto', page: 'diagnosis', view: 'pareto', targets: ['.result-card'] },
  { id: 'fishbone', page: 'improvement', targets: ['.fishbone', '.improvement-column'] },
  { id: 'actions', page: 'improvement', targets: ['.action-panel', '.improvement-right'] },
  { id: 'report', page: 'report', targets: ['.report-paper-frame'] },
]
