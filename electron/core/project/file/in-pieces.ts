import { setImmediate } from 'node:timers/promises'
import type { Pieces } from '#shared/work/pieces.ts'
import { readRevision } from '../history/revision.ts'
import type { Connection, ReadableProject } from './handle.ts'
import { reading } from './reading.ts'

export interface PiecesOptions {
  /** Told the share that is done, 0-1. */
  readonly onProgress?: ((share: number) => void) | undefined
  /** Aborting stops the work; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/** How long the process is kept from answering others (ms); a piece may take a little longer. */
const slice = 15

/**
 * Does long reading work without keeping the process from other calls. Each slice reads one state of the file; when the data
 * change between two of them, the work begins anew, so that its result is always of one state, the present one.
 *
 * Refuses `projectClosed` when the project is closed meanwhile.
 */
export async function inPieces<Result>(
  project: ReadableProject,
  begin: (connection: Connection) => Pieces<Result>,
  { onProgress, signal }: PiecesOptions = {},
): Promise<Result> {
  let running: { readonly revision: number; readonly work: Pieces<Result> } | null = null
  for (;;) {
    signal?.throwIfAborted()
    const step = reading(project, (connection) => {
      const revision = readRevision(connection)
      running = running?.revision === revision ? running : { revision, work: begin(connection) }
      const until = performance.now() + slice
      let next = running.work.next()
      while (next.done !== true && performance.now() < until) next = running.work.next()
      return next
    })
    if (step.done === true) return step.value
    onProgress?.(step.value)
    await setImmediate()
  }
}
