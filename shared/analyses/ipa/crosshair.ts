import type { Scale } from '../../survey/variable.ts'
import type { IpaOptions } from './options.ts'

/** Where the quadrants divide: mean or median of the items, or the middle of a scale. */
export function dividingLine(values: readonly number[], kind: IpaOptions['crosshair'], scale: Scale | null): number {
  if (kind === 'mean') return values.reduce((sum, value) => sum + value, 0) / values.length
  if (kind === 'median') return median(values)
  const [low, high] = scale ?? [Math.min(...values), Math.max(...values)]
  return (low + high) / 2
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}
