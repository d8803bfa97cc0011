import { z } from 'zod'

/** PDCA in eight steps (domain brief): 1-4 plan, 5 do, 6 check, 7-8 act. */
export const pdcaSteps = [1, 2, 3, 4, 5, 6, 7, 8] as const
export const actionStatuses = ['planned', 'running', 'done', 'verified', 'closed', 'cancelled'] as const

const isoDate = z.iso.date()

/** One line of the action plan (行动计划表), linked to the cause it removes. */
export const actionSchema = z.object({
  id: z.string().min(1),
  /** The confirmed cause this action removes; null: an action without a fishbone. */
  causeId: z.string().nullable(),
  problem: z.string(),
  rootCause: z.string(),
  measure: z.string().min(1),
  owner: z.string(),
  start: isoDate.nullable(),
  due: isoDate.nullable(),
  resources: z.string(),
  indicator: z.string(),
  baseline: z.number().nullable(),
  target: z.number().nullable(),
  status: z.enum(actionStatuses),
  pdcaStep: z.union(pdcaSteps.map((step) => z.literal(step))),
  evidence: z.string(),
  effect: z.string(),
  standard: z.string(),
})

export type Action = z.infer<typeof actionSchema>
