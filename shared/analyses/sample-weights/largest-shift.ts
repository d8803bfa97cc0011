import type { SampleWeightResult } from './result.ts'

type Entry = SampleWeightResult['achieved'][number]

/** The category whose share had to change most; there is always one. */
export function largestShift({ achieved }: SampleWeightResult): Entry {
  const none: Entry = { variable: '', category: '', n: 0, target: 0, before: 0, after: 0 }
  return achieved.reduce((most, entry) => (most.variable === '' || shiftOf(entry) > shiftOf(most) ? entry : most), none)
}

export function shiftOf({ target, before }: Entry): number {
  return Math.abs(target - before)
}
