import type { Page } from 'playwright-core'

/** What a page shows, for whoever has to find out later why a spec failed on it. */
export interface Look {
  readonly address: string
  /** The first lines of the page; of the whole window where no page stands. */
  readonly text: string
  readonly dialogs: readonly string[]
  readonly complaints: readonly string[]
  readonly picture: Buffer | null
}

interface Watched {
  readonly page: Page
  readonly complaints: readonly string[]
}

const open = new Set<Watched>()
const left: Look[] = []

/** More lines than tell one state of a page from another are not read. */
const lines = 30

/** A page that does not answer is a finding too, not something to wait for. */
const patience = 5000

/**
 * Takes note of a page from now on.
 *
 * @returns call it before the page is closed: what it shows last is kept for the specs that close their workbench themselves
 */
export function watch(page: Page, complaints: readonly string[]): () => Promise<void> {
  const watched = { page, complaints }
  open.add(watched)
  return async () => {
    open.delete(watched)
    left.push(await lookAt(watched))
  }
}

/** What the pages show that are open, and what those showed last that were closed since the last call. */
export async function takeLooks(): Promise<readonly Look[]> {
  const now = await Promise.all([...open].map(lookAt))
  return [...left.splice(0), ...now]
}

/** Forgets what the closed pages showed. */
export function forgetLooks(): void {
  left.length = 0
}

async function lookAt({ page, complaints }: Watched): Promise<Look> {
  const heard = [...complaints]
  try {
    const [read, picture] = await Promise.all([
      within(page.evaluate(shown, lines)),
      page.screenshot({ timeout: patience }).catch(() => null),
    ])
    return { address: page.url(), ...read, complaints: heard, picture }
  } catch (error) {
    return {
      address: page.url(),
      text: `the page does not answer: ${error}`,
      dialogs: [],
      complaints: heard,
      picture: null,
    }
  }
}

/** Runs in the page. */
function shown(most: number): Pick<Look, 'text' | 'dialogs'> {
  const textOf = (element: HTMLElement) => element.innerText.split(/\n+/).filter((line) => line.trim() !== '')
  return {
    text: textOf(document.querySelector('main') ?? document.body)
      .slice(0, most)
      .join('\n'),
    dialogs: [...document.querySelectorAll<HTMLElement>('[role="dialog"], [role="alertdialog"]')].map((dialog) =>
      textOf(dialog).join(' | ').slice(0, 400),
    ),
  }
}

function within<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing within ${patience} ms`)), patience)
  })
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer))
}
