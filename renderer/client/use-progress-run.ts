import { useCallback, useEffect, useRef, useState } from 'react'
import type { Progress } from '#shared/contract/shapes.ts'
import { runToEnd } from './run-to-end.ts'

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
      try {
        const ended = await runToEnd(await call(controller.signal), controller.signal, (progress) =>
          show({ state: 'running', progress }),
        )
        if (ended === null) return null
        show({ state: 'done', result: ended.result })
        return ended.result
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
