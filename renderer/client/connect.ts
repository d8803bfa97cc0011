import { connectBrowser } from './connect-browser.ts'
import { connectDesktop } from './connect-desktop.ts'
import type { WorkbenchClient } from './workbench-client.ts'

/** Chooses the transport by where the page came from: the desktop host serves it under its own scheme. */
export function connect(): Promise<WorkbenchClient> {
  return window.location.protocol === 'app:' ? connectDesktop() : Promise.resolve(connectBrowser())
}
