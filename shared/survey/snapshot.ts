import { z } from 'zod'

/** A stored result: what was asked, of which data, and what came out. Never recomputed silently, only marked stale. */
export const snapshotSchema = z.object({
  id: z.string().min(1),
  analysis: z.string(),
  options: z.record(z.string(), z.unknown()),
  result: z.record(z.string(), z.unknown()),
  dataRevision: z.int(),
  /** The data changed after the result was computed. */
  stale: z.boolean(),
  createdAt: z.iso.datetime(),
  pinned: z.boolean(),
  /** The analyst's own words under the card and in the report. */
  comment: z.string(),
})
export type Snapshot = z.infer<typeof snapshotSchema>
