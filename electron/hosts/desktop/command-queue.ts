/** Commands of the menu on their way to the page; those that come before a page listens wait for it. */
export class CommandQueue<Command> {
  readonly #waiting: Command[] = []
  #wake: (() => void) | null = null

  push(command: Command): void {
    this.#waiting.push(command)
    this.#wake?.()
  }

  /** Yields commands until `signal` aborts. One listener at a time: the newest page. */
  async *listen(signal: AbortSignal): AsyncGenerator<Command, void> {
    signal.addEventListener('abort', () => this.#wake?.())
    while (!signal.aborted) {
      const command = this.#waiting.shift()
      if (command !== undefined) {
        yield command
        continue
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }
}
