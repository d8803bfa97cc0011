import { z } from 'zod'
import type { Subset } from '#shared/survey/subset.ts'

const storedSchema = z.object({ filter: z.array(z.unknown()) })
const memberSchema = z.object({ subset: z.string(), expression: z.string() })

/** Whether the options name a subset that is gone, or stands for another condition now. */
export function hasOldSubset(options: unknown, subsets: readonly Subset[]): boolean {
  const stored = storedSchema.safeParse(options)
  if (!stored.success) return false
  return stored.data.filter.some((given) => {
    const member = memberSchema.safeParse(given)
    if (!member.success) return false
    const { subset, expression } = member.data
    return subsets.find(({ id }) => id === subset)?.expression !== expression
  })
}
