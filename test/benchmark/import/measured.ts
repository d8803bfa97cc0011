import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { memoryFlags } from '../../../electron/hosts/start/memory-flags.ts'

const measurement = z.object({
  milliseconds: z.number(),
  /** Highest resident memory of the process. */
  megabytes: z.number(),
  /** Longest time for which nobody else was listened to. */
  silence: z.number(),
  rows: z.number(),
})

export type Measurement = z.infer<typeof measurement>
export type Task = 'sheetjs' | 'preview' | 'import'

/**
 * Does the task in a process of its own, so that its memory is nobody else's.
 *
 * @param heap the most megabytes that its objects may take; unlimited where not given
 */
export function measured(task: Task, file: string, heap?: number): Measurement {
  const limit = heap === undefined ? [] : [`--max-old-space-size=${heap}`]
  // SheetJS, the peer, has Node's own settings; our tasks run as `npm start` and `npm run csat` run them.
  const flags = task === 'sheetjs' ? [] : [...memoryFlags, ...limit]
  const child = spawnSync(process.execPath, [...flags, join(import.meta.dirname, 'child.ts'), task, file], {
    encoding: 'utf8',
  })
  if (child.status !== 0) throw new Error(`${task} ${file}: ${child.signal ?? child.status} ${child.stderr}`)
  return measurement.parse(JSON.parse(child.stdout.trim().split('\n').at(-1) ?? ''))
}
