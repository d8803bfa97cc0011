import { z } from 'zod'

export const causeStatuses = ['suspected', 'mainCause', 'notMainCause'] as const

/** A cause on the fishbone; nested at most four deep below the effect. */
export interface Cause {
  readonly id: string
  readonly text: string
  /** How many coded complaints speak for it; null: not counted. */
  readonly count: number | null
  readonly votes: number
  readonly status: (typeof causeStatuses)[number]
  /** How the status was verified, in the user's words. */
  readonly verification: string
  readonly owner: string
  readonly children: readonly Cause[]
}

const causeSchema: z.ZodType<Cause> = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    text: z.string(),
    count: z.number().nonnegative().nullable(),
    votes: z.int().nonnegative(),
    status: z.enum(causeStatuses),
    verification: z.string(),
    owner: z.string(),
    children: z.array(causeSchema),
  }),
)

/** Where an effect comes from: the Pareto bar that was dragged on the fishbone. */
const effectOriginSchema = z.object({
  analysis: z.literal('pareto'),
  variable: z.string(),
  category: z.string(),
  count: z.number(),
})

/** A fishbone: the effect at the head, categories (人机料法环测 …) as bones, causes nested in them. */
export const causeTreeSchema = z.object({
  id: z.string().min(1),
  effect: z.string().min(1),
  origin: effectOriginSchema.nullable(),
  head: z.enum(['left', 'right']),
  bones: z.array(causeSchema),
})

export type CauseTree = z.infer<typeof causeTreeSchema>
export type EffectOrigin = z.infer<typeof effectOriginSchema>

/** Deepest nesting of causes below the effect: bone, cause, sub-cause, sub-sub-cause. */
export const maximumCauseDepth = 4
