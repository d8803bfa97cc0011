import { z } from 'zod'
import type { ReportInput } from '../report-input.ts'

/** The keys of an `index` result this report reads (catalogue.md). */
const indexResultSchema = z.object({
  score: z.number().nullable(),
  nodes: z.array(z.object({ name: z.string(), score: z.number().nullable() })),
})
const scaleSchema = z.object({ scale: z.number().catch(100) })
const alphaSchema = z.object({ alpha: z.number().nullable(), k: z.number() })

export interface IndexResult {
  readonly score: number | null
  /** 100 or 1000. */
  readonly scale: number
  readonly nodes: readonly { readonly name: string; readonly score: number | null }[]
}

/** The first pinned index; null where there is none. */
export function pinnedIndex({ snapshots }: ReportInput): IndexResult | null {
  const snapshot = snapshots.find((one) => one.analysis === 'index')
  const parsed = indexResultSchema.safeParse(snapshot?.result)
  if (snapshot === undefined || !parsed.success) return null
  return { ...parsed.data, scale: scaleSchema.parse(snapshot.options).scale }
}

/** Cronbach's alpha of the first pinned reliability analysis. */
export function pinnedAlpha({ snapshots }: ReportInput): { alpha: number; k: number } | null {
  const snapshot = snapshots.find((one) => one.analysis === 'reliability')
  const parsed = alphaSchema.safeParse(snapshot?.result)
  if (!parsed.success || parsed.data.alpha === null) return null
  return { alpha: parsed.data.alpha, k: parsed.data.k }
}
