import type { Progress } from '#shared/contract/shapes.ts'
import type { Refusal } from '#shared/errors/refusal.ts'
import { RefusalError } from '#shared/errors/refusal.ts'

/** Told while work goes on; `share` runs 0-1. */
export type OnProgress = (step: string, share: number | null) => void

/**
 * Turns work that reports progress into the event iterator of the contract: progress as it comes (the newest, when the
 * page is slower than the work), then the result. When the page stops listening, the work's signal aborts.
 */
export async function* withProgress<Result>(
  work: (onProgress: OnProgress, signal: AbortSignal) => Promise<Result>,
  outer: AbortSignal | undefined,
  refused: (refusal: Refusal) => Error,
): AsyncGenerator<Progress, Result, void> {
  const stop = new AbortController()
  const signal = outer === undefined ? stop.signal : AbortSignal.any([outer, stop.signal])
  // In an object, because the callbacks change it behind the type checker's back.
  const seen: { newest: Progress | null; settled: boolean } = { newest: null, settled: false }
  let wake: () => void = () => {}
  const done = work((step, share) => {
    seen.newest = { step, share }
    wake()
  }, signal).finally(() => {
    seen.settled = true
    wake()
  })
  // The error is thrown below, where the result is awaited; here it only ends the waiting.
  done.catch(() => {})
  try {
    while (!seen.settled) {
      const { newest } = seen
      if (newest === null) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        continue
      }
      seen.newest = null
      yield newest
    }
    return await done
  } catch (error) {
    throw error instanceof RefusalError ? refused(error.refusal) : error
  } finally {
    stop.abort()
  }
}
