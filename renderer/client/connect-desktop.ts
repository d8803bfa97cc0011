import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { WorkbenchClient } from './workbench-client.ts'

const tag = 'csat:port'

/**
 * Reaches the core of the desktop host over the port that the preload hands to the page. Only a message of this very
 * window is believed, and only the first: a page that is loaded again gets a new port.
 */
export function connectDesktop(): Promise<WorkbenchClient> {
  return new Promise((resolve) => {
    function accept(event: MessageEvent): void {
      if (event.source !== window || event.data !== tag) return
      const port = event.ports[0]
      if (port === undefined) return
      window.removeEventListener('message', accept)
      port.start()
      resolve(createORPCClient(new RPCLink({ port })))
    }
    window.addEventListener('message', accept)
  })
}
