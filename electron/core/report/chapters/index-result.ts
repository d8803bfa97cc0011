import { filterSchema } from '#shared/analyses/common/options.ts'
import { reliabilityResult } from '#shared/analyses/reliability/result.ts'
import { type IndexResult, indexResult } from '#shared/analyses/satisfaction-index/result.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import type { ReportInput } from '../report-input.ts'

/** The pinned index of the newest wave, or else the first that is pinned; null where there is none. */
export function pinnedIndex({ snapshots, design, waveScores }: ReportInput): IndexResult | null {
  const pinned = snapshots.filter((one) => one.analysis === 'index')
  const newest = waveScores.at(-1)?.name
  const ofNewest = ({ options }: Snapshot): boolean => {
    const [only, ...more] = filterSchema.safeParse(options['filter']).data ?? []
    if (only === undefined || more.length > 0 || !('in' in only) || only.variable !== design.waveVariable) return false
    return only.in.length === 1 && only.in[0] === newest
  }
  const snapshot = pinned.find(ofNewest) ?? pinned[0]
  return indexResult.safeParse(snapshot?.result).data ?? null
}

/** Cronbach's alpha of the first pinned reliability analysis; null where there is none. */
export function pinnedAlpha({ snapshots }: ReportInput): { alpha: number; k: number } | null {
  const snapshot = snapshots.find((one) => one.analysis === 'reliability')
  const result = reliabilityResult.safeParse(snapshot?.result).data
  return result === undefined || result.alpha === null ? null : { alpha: result.alpha, k: result.k }
}
