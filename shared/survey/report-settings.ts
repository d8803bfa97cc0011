import { z } from 'zod'

/** What the report's cover and sign-off box say. */
export const reportSettingsSchema = z.object({
  title: z.string(),
  client: z.string(),
  period: z.string(),
  organisation: z.string(),
  preparedBy: z.string(),
  reviewedBy: z.string(),
  approvedBy: z.string(),
  /** ISO date printed on the cover; the report is otherwise free of clocks. */
  date: z.iso.date().nullable(),
  version: z.string(),
  /** Accent colour, #rrggbb. */
  accent: z.string().regex(/^#[0-9a-f]{6}$/i),
  /** What the meeting is asked to decide, one line each. */
  decisions: z.array(z.string()),
})
export type ReportSettings = z.infer<typeof reportSettingsSchema>

export const defaultReportSettings: ReportSettings = {
  title: '',
  client: '',
  period: '',
  organisation: '',
  preparedBy: '',
  reviewedBy: '',
  approvedBy: '',
  date: null,
  version: '1.0',
  accent: '#1f5f8b',
  decisions: [],
}
