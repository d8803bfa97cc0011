import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const stateSchema = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(800).max(20_000),
  height: z.int().min(600).max(20_000),
  maximized: z.boolean(),
})
export type WindowState = z.infer<typeof stateSchema>

/** Fits a 1366×768 screen with its task bar. */
const initial: WindowState = { width: 1360, height: 728, maximized: false }

function stateFile(folder: string): string {
  return join(folder, 'window.json')
}

/** Where the window stood last time; the initial place when there is nothing readable. */
export function readWindowState(folder: string): WindowState {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(stateFile(folder), 'utf8')))
  } catch {
    return initial
  }
}

/** Forgetting the window's place must never keep the program from closing. */
export function writeWindowState(folder: string, state: WindowState): void {
  try {
    writeFileSync(stateFile(folder), JSON.stringify(state))
  } catch {
    // The folder may be read-only; the place of the window is not worth an error.
  }
}
