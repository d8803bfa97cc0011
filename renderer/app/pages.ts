import { type ComponentType, lazy } from 'react'
import type { AnyPageId } from './route.ts'

/** Every page is its own chunk, read when it is first opened. */
export const pages: Readonly<Record<AnyPageId, ComponentType>> = {
  data: lazy(() => import('../features/data/data-page.tsx').then(({ DataPage }) => ({ default: DataPage }))),
  indexSystem: lazy(() =>
    import('../features/index-system/index-system-page.tsx').then(({ IndexSystemPage }) => ({
      default: IndexSystemPage,
    })),
  ),
  reliability: lazy(() =>
    import('../features/reliability/reliability-page.tsx').then(({ ReliabilityPage }) => ({
      default: ReliabilityPage,
    })),
  ),
  weights: lazy(() =>
    import('../features/weights/weights-page.tsx').then(({ WeightsPage }) => ({ default: WeightsPage })),
  ),
  scores: lazy(() => import('../features/scores/scores-page.tsx').then(({ ScoresPage }) => ({ default: ScoresPage }))),
  diagnosis: lazy(() =>
    import('../features/diagnosis/diagnosis-page.tsx').then(({ DiagnosisPage }) => ({ default: DiagnosisPage })),
  ),
  improvement: lazy(() =>
    import('../features/improvement/improvement-page.tsx').then(({ ImprovementPage }) => ({
      default: ImprovementPage,
    })),
  ),
  settings: lazy(() =>
    import('../features/settings/settings-page.tsx').then(({ SettingsPage }) => ({ default: SettingsPage })),
  ),
  report: lazy(() => import('../features/report/report-page.tsx').then(({ ReportPage }) => ({ default: ReportPage }))),
}
