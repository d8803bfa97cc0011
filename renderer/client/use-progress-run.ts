import { useCallback, useEffect, useRef, useState } from 'react'
import type { Progress } from '#shared/contract/shapes.ts'

export type ProgressRun<Result> =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: Progress | null }
  | { readonly state: 'done'; readonly result: Result }
  | { readonly state: 'failed'; readonly error: unknown }

/**
 * Runs a long call that reports its progress. Cancelling stops listening, which the core takes as the order to stop; so
 * does leaving the page.
 */
export function useProgressRun<Result>() {
  const [run, setRun] = useState<ProgressRun<Result>>({ state: 'idle' })
  const abort = useRef<AbortController | null>(null)
  const start = useCallback(
    async (call: (signal: AbortSignal) => Promise<AsyncIterator<Progress, Result, void>>): Promise<Result | null> => {
      abort.current?.abort()
      const controller = new AbortController()
      abort.current = controller
      const show = (next: ProgressRun<Result>) => {
        if (abort.current === controller) setRun(next)
      }
      show({ state: 'running', progress: null })
      let iterator: AsyncIterator<Progress, Result, void> | null = null
      try {
        iterator = await call(controller.signal)
        for (;;) {
          const step = await iterator.next()
          if (step.done === true) {
            show({ state: 'done', result: step.value })
            return step.value
          }
          if (controller.signal.aborted) {
            await iterator.return?.()
            return null
          }
          show({ state: 'running', progress: step.value })
        }
      } catch (error) {
        if (!controller.signal.aborted) show({ state: 'failed', error })
        return null
      }
    },
    [],
  )
  const cancel = useCallback(() => {
    abort.current?.abort()
    abort.current = null
    setRun({ state: 'idle' })
  }, [])
  useEffect(() => () => abort.current?.abort(), [])
  return { run, start, cancel }
}
