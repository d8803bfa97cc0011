import { MessageChannelMain, type UtilityProcess, utilityProcess, type WebContents } from 'electron'
import type { HostCommandFromHost, HostFolders } from '#core/app/host-services.ts'
import { portChannel, type ToCore, type ToMain } from './messages.ts'

export interface CoreSupervisorOptions {
  /** The built core process, `out/main/core.js`. */
  readonly program: string
  readonly version: string
  readonly folders: HostFolders
  /** Answers what the core asks; a dialog's answer is a path or null. */
  readonly onMessage: (message: ToMain) => Promise<string | null> | null
  /** The process died and a new one runs: pages have to be reloaded, which connects them anew. */
  readonly onRestart: () => void
  /** It dies again and again; no new one was started. */
  readonly onGivenUp: () => void
}

/** So many deaths within so many milliseconds are no accident: the next start would end the same way. */
const mostDeaths = 3
const deathsWithin = 30_000

/** Starts the core as a utility process, gives pages a port to it, and starts it again when it dies. */
export class CoreSupervisor {
  readonly #options: CoreSupervisorOptions
  #process: UtilityProcess
  #stopping = false
  #deaths: number[] = []

  constructor(options: CoreSupervisorOptions) {
    this.#options = options
    this.#process = this.#start()
  }

  /** A fresh channel between a page and the core. Every load of a page needs its own. */
  connect(page: WebContents): void {
    const { port1, port2 } = new MessageChannelMain()
    this.#post({ kind: 'connect' }, port1)
    page.postMessage(portChannel, null, [port2])
  }

  command(command: HostCommandFromHost): void {
    this.#post({ kind: 'command', command })
  }

  stop(): void {
    this.#stopping = true
    this.#process.kill()
  }

  #post(message: ToCore, ...ports: Electron.MessagePortMain[]): void {
    this.#process.postMessage(message, ports)
  }

  #start(): UtilityProcess {
    const child = utilityProcess.fork(this.#options.program, [], {
      serviceName: 'CSAT core',
      stdio: 'inherit',
    })
    child.on('message', (message: ToMain) => {
      const answer = this.#options.onMessage(message)
      if (message.kind === 'dialog') {
        void Promise.resolve(answer).then((path) => this.#post({ kind: 'dialogAnswer', id: message.id, path }))
      }
    })
    child.on('exit', () => {
      if (this.#stopping) return
      const now = Date.now()
      this.#deaths = [...this.#deaths.filter((then) => now - then < deathsWithin), now]
      if (this.#deaths.length >= mostDeaths) return this.#options.onGivenUp()
      this.#process = this.#start()
      this.#options.onRestart()
    })
    child.postMessage({
      kind: 'start',
      version: this.#options.version,
      folders: this.#options.folders,
    } satisfies ToCore)
    return child
  }
}
