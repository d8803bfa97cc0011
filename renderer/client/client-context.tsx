import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query'
import { MutationCache, notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react'
import { useLanguage } from '../ui/language/language-context.tsx'
import { useNotify } from '../ui/notices/notice-stack.tsx'
import { errorSentence } from './error-sentence.ts'
import type { WorkbenchClient } from './workbench-client.ts'

// What was just saved has to be on the page before the next key: with the library's own timer, two numbers typed quickly one
// after the other could be saved as a document that lacks the first.
notifyManager.setScheduler(queueMicrotask)

export type Queries = RouterUtils<WorkbenchClient>

interface Api {
  readonly client: WorkbenchClient
  readonly queries: Queries
  /** Tells an error in the corner. */
  readonly report: (error: unknown) => void
}

const ApiContext = createContext<Api | null>(null)

interface ClientProviderProps {
  readonly client: WorkbenchClient
  /** The button that mends an error, for the notices of what could not be done. */
  readonly repairOf?: (error: unknown) => ReactNode
  readonly children: ReactNode
}

/**
 * Gives the hooks of this folder their transport. The core is local and the only writer: nothing is retried or polled. No
 * error is swallowed: what a component does not show itself (`meta.shownInPlace`) is told by the boundary of the page where
 * something could not be read, by a notice where something could not be done.
 */
export function ClientProvider({ client, repairOf, children }: ClientProviderProps) {
  const { language } = useLanguage()
  const notify = useNotify()
  const report = useRef<(error: unknown) => void>(() => undefined)
  useEffect(() => {
    report.current = (error) => notify('error', errorSentence(error, language), repairOf?.(error))
  }, [language, notify, repairOf])
  const queryClient = useMemo(
    () =>
      new QueryClient({
        mutationCache: new MutationCache({
          onError: (error, _input, _result, mutation) => {
            if (mutation.meta?.['shownInPlace'] !== true) report.current(error)
          },
        }),
        defaultOptions: {
          queries: {
            retry: false,
            staleTime: Number.POSITIVE_INFINITY,
            networkMode: 'always',
            refetchOnWindowFocus: false,
            // Nothing to show instead: whoever does not show the error in place leaves it to the boundary of the page.
            throwOnError: (_error, { meta, state }) => state.data === undefined && meta?.['shownInPlace'] !== true,
          },
          mutations: { retry: false, networkMode: 'always' },
        },
      }),
    [],
  )
  const api = useMemo(
    () => ({
      client,
      queries: createTanstackQueryUtils(client),
      report: (error: unknown) => report.current(error),
    }),
    [client],
  )
  return (
    <QueryClientProvider client={queryClient}>
      <ApiContext value={api}>{children}</ApiContext>
    </QueryClientProvider>
  )
}

/** For the hooks of this folder only; pages and components call those. */
export function useApi(): Api {
  const api = useContext(ApiContext)
  if (api === null) throw new Error('A ClientProvider is missing above this component')
  return api
}
