import { reliabilityResult } from '#shared/analyses/reliability/result.ts'
import { type IndexResult, indexResult } from '#shared/analyses/satisfaction-index/result.ts'
import type { ReportInput } from '../report-input.ts'

/** The first pinned index; null where there is none. */
export function pinnedIndex({ snapshots }: ReportInput): IndexResult | null {
  const snapshot = snapshots.find((one) => one.analysis === 'index')
  return indexResult.safeParse(snapshot?.result).data ?? null
}

/** Cronbach's alpha of the first pinned reliability analysis; null where there is none. */
export function pinnedAlpha({ snapshots }: ReportInput): { alpha: number; k: number } | null {
  const snapshot = snapshots.find((one) => one.analysis === 'reliability')
  const result = reliabilityResult.safeParse(snapshot?.result).data
  return result === undefined || result.alpha === null ? null : { alpha: result.alpha, k: result.k }
}
