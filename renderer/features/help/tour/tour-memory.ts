import { z } from 'zod'
import { tourSteps } from './tour-steps.ts'

/** How far the reader has come, on this computer. */
export interface TourMemory {
  /** The step that was left; null: not begun, or gone to the end. */
  readonly step: number | null
  /** Whether it is on the screen. */
  readonly running: boolean
}

const storageKey = 'csat.tour'
const memorySchema = z.object({
  step: z
    .int()
    .min(0)
    .max(tourSteps.length - 1)
    .nullable(),
  running: z.boolean(),
})
const nothing: TourMemory = { step: null, running: false }

export function readTour(): TourMemory {
  try {
    const parsed = memorySchema.safeParse(JSON.parse(localStorage.getItem(storageKey) ?? 'null'))
    return parsed.success ? parsed.data : nothing
  } catch {
    return nothing
  }
}

export function keepTour(memory: TourMemory): void {
  localStorage.setItem(storageKey, JSON.stringify(memory))
}
