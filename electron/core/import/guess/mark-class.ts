import { endsOf } from '#shared/statistics/descriptive/ends-of.ts'
import type { ColumnProfile } from './column-profile.ts'

/** The highest mark of the scales in use. */
export type TopMark = 5 | 7 | 10 | 100
const tops: readonly TopMark[] = [5, 7, 10, 100]

export interface MarkClass {
  /** The smallest scale that holds every mark. */
  readonly strict: TopMark | null
  /** The smallest scale that holds nearly every mark; the rest are slips of the pen or codes for no answer. */
  readonly likely: TopMark | null
}

/**
 * The scale the numbers of a column seem to come from. A few marks above it (the 6 among fives, the 850 among hundreds),
 * or a lone code like 9 or 99 far above it, do not count as a wider scale.
 */
export function markClass(profile: ColumnProfile): MarkClass {
  const values = [...profile.values].filter(([value]) => value >= 0)
  const total = sum(values)
  const highest = Math.max(0, endsOf(profile.values.keys())[1])
  const strict = tops.find((top) => highest <= top) ?? null
  const likely =
    tops.find((top) => {
      const count = sum(values.filter(([value]) => value > top))
      if (count === 0) return true
      return total >= 20 && count <= Math.max(1, total * 0.02)
    }) ?? null
  return { strict, likely: farCode(values) ?? likely }
}

const answerlessCodes = new Set([8, 9, 88, 98, 99, 888, 997, 998, 999, 9999])

/** Marks of 1-5 or 1-7 with nothing between them and an 8, 9 or 99, or of 0-100 and 999: a code never meant as a mark. */
function farCode(values: readonly (readonly [value: number, count: number])[]): TopMark | null {
  for (const top of tops) {
    const above = values.filter(([value]) => value > top)
    const within = values.filter(([value]) => value <= top)
    const far = above.length > 0 && above.every(([value]) => answerlessCodes.has(value) && value > top + 1)
    if (far && within.length >= 3 && sum(above) * 4 < sum(within)) return top
  }
  return null
}

function sum(values: readonly (readonly [value: number, count: number])[]): number {
  return values.reduce((total, [, count]) => total + count, 0)
}
