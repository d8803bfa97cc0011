import { refuse } from '../../errors/refusal.ts'
import { validCount, validWeight } from '../../statistics/counts/value-counts.ts'
import type { SatisfactionRateOptions } from './options.ts'
import type { SatisfactionRateStatistics } from './summarise.ts'

interface CountedLevel {
  readonly value: number | null
  readonly label: string | null
  readonly count: number
}

export interface CountedLevels {
  /** Best level first. */
  readonly levels: readonly CountedLevel[]
  /** Cases, and what they add up to (Σw when weighted). */
  readonly n: number
  readonly total: number
}

/** The answers on each level, best first, from counts or from an item's marks; refuses what does not fit the points. */
export function countLevels(statistics: SatisfactionRateStatistics, options: SatisfactionRateOptions): CountedLevels {
  const counted = statistics ? fromItem(statistics) : fromCounts(options.counts ?? [])
  const { points, satisfiedLevels } = options
  const levels = counted.levels.length
  if (points.length !== levels) refuse('pointsLength', { levels, points: points.length })
  if (points.some((value, i) => i > 0 && value >= (points[i - 1] ?? 0))) refuse('pointsNotDescending')
  if (satisfiedLevels >= levels) refuse('satisfiedLevelsTooMany', { satisfied: satisfiedLevels, levels })
  if (!(counted.total > 0)) refuse('noCounts')
  return counted
}

function fromCounts(counts: readonly number[]): CountedLevels {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return { levels: counts.map((count) => ({ value: null, label: null, count })), n: total, total }
}

function fromItem({ item, counts, scale, best, labels }: NonNullable<SatisfactionRateStatistics>): CountedLevels {
  const [min, max] = scale
  const wrong = counts.values.find((value) => !Number.isInteger(value - min))
  if (wrong !== undefined) refuse('notALevel', { item, value: wrong, min, max })
  const byValue = new Map([...counts.values].map((value, i) => [value, counts.weights[i] ?? 0]))
  const steps = Math.floor(max - min) + 1
  const levels = Array.from({ length: steps }, (_, i): CountedLevel => {
    const value = best === 'high' ? max - i : min + i
    return { value, label: labels.get(value) ?? null, count: byValue.get(value) ?? 0 }
  })
  return { levels, n: validCount(counts), total: validWeight(counts) }
}
