import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface Child {
  readonly process: ChildProcess
  /** The next line it prints; null: it has ended. */
  line(): Promise<string | null>
  /** Ends its standard input, which lets `hold` close. */
  letGo(): void
  /** Ends it as a power cut would. */
  kill(): Promise<void>
  readonly ended: Promise<void>
}

/** Starts `child.ts` in a process of its own. */
export function startChild(args: readonly string[], options: SpawnOptions = {}): Child {
  const script = fileURLToPath(new URL('child.ts', import.meta.url))
  const child = spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'pipe', 'inherit'], ...options })
  const lines = createInterface({ input: child.stdout ?? process.stdin })[Symbol.asyncIterator]()
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    process: child,
    line: async () => (await lines.next()).value ?? null,
    letGo: () => child.stdin?.end(),
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    ended,
  }
}
