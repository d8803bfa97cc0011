import type { Progress } from '#shared/contract/shapes.ts'

/**
 * Listens to a long call until its result comes. Giving up makes the core stop.
 *
 * @returns null: it was given up
 */
export async function runToEnd<Result>(
  iterator: AsyncIterator<Progress, Result, void>,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<{ readonly result: Result } | null> {
  for (;;) {
    const step = await iterator.next()
    if (step.done === true) return { result: step.value }
    if (signal.aborted) {
      await iterator.return?.()
      return null
    }
    onProgress(step.value)
  }
}
