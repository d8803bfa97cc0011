import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { WorkbenchClient } from './workbench-client.ts'

/** Reaches the core of the browser host, at the address the page came from; the session is the host's cookie. */
export function connectBrowser(): WorkbenchClient {
  return createORPCClient(
    new RPCLink({
      url: `${window.location.origin}/rpc`,
      fetch: (request, init) => globalThis.fetch(request, { ...init, credentials: 'same-origin' }),
    }),
  )
}
