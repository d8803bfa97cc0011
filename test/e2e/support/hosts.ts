import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type Page } from 'playwright-core'
import { launchChromium } from './chromium.ts'
import { watch } from './looks.ts'

export const root = join(import.meta.dirname, '..', '..', '..')

/** A running workbench, whatever the host, as a spec sees it. */
export interface Workbench {
  readonly page: Page
  /** Does what makes the workbench ask for a file, and answers with this one. */
  chooseFile(path: string, ask: () => Promise<void>): Promise<void>
  /** Does what makes the workbench hand a file over, and gives its bytes. */
  takeFile(ask: () => Promise<void>): Promise<Buffer>
  /** What went wrong in the page: errors of its scripts and of its console. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

export interface OpenOptions {
  /** Size of the window in CSS pixels; 1366×768 unless told. */
  readonly viewport?: { readonly width: number; readonly height: number }
  /** Device pixels to a CSS pixel: 1.5 is a screen scaled to 150 %. */
  readonly scale?: number
  readonly reducedMotion?: boolean
  /** A project that the workbench opens with. */
  readonly project?: string
}

export interface Host {
  readonly name: string
  /** Why it cannot be had here; null when it can. */
  readonly missing: string | null
  open(options?: OpenOptions): Promise<Workbench>
}

function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`))
  page.on('console', (message) => {
    // A refusal travels as 422: Chromium notes it in the console, the page says it in place. Anything else is a defect.
    if (message.type() !== 'error' || message.text().includes('status of 422')) return
    complaints.push(`console: ${message.text()} ${message.location().url}`)
  })
  return complaints
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = ''
    server.stdout?.on('data', (chunk: Buffer) => {
      heard += chunk.toString()
      const address = /http:\/\/127\.0\.0\.1:\d+\/enter\?token=\S+/.exec(heard)?.[0]
      if (address !== undefined) resolve(address)
    })
    server.on('exit', () => reject(new Error(`the server stopped: ${heard}`)))
  })
}

/** The browser host in real Chromium: the built command line serves, the page opens the printed address. */
const browserHost: Host = {
  name: 'browser host in Chromium',
  missing: null,
  async open({ viewport = { width: 1366, height: 768 }, scale = 1, reducedMotion = false, project } = {}) {
    const home = mkdtempSync(join(tmpdir(), 'csat-e2e-'))
    const server = spawn(
      process.execPath,
      [join(root, 'out/main/cli.js'), 'serve', '--port', '0', ...(project === undefined ? [] : [project])],
      {
        env: { ...process.env, CSAT_HOME: home },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    const address = await addressOf(server)
    const browser = await launchChromium()
    const context = await browser.newContext({
      viewport,
      deviceScaleFactor: scale,
      reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
      acceptDownloads: true,
    })
    const page = await context.newPage()
    const complaints = listen(page)
    const lookOnceMore = watch(page, complaints)
    await page.goto(address)
    return {
      page,
      complaints,
      async chooseFile(path, ask) {
        const [chooser] = await Promise.all([page.waitForEvent('filechooser'), ask()])
        await chooser.setFiles(path)
      },
      async takeFile(ask) {
        const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), ask()])
        return readFileSync(await download.path())
      },
      async close() {
        await lookOnceMore()
        await browser.close()
        server.kill()
        rmSync(home, { recursive: true, force: true })
      },
    }
  },
}

const electronBinary = join(root, 'node_modules', 'electron', 'path.txt')

/** The desktop host in real Electron, where the binary exists. The native dialogs answer from the test. */
const desktopHost: Host = {
  name: 'desktop host in Electron',
  missing: existsSync(electronBinary) ? null : 'Electron’s binary is not on this machine',
  async open({ viewport, reducedMotion = false, project } = {}) {
    const home = mkdtempSync(join(tmpdir(), 'csat-e2e-'))
    const asRoot = process.platform === 'linux' && process.getuid?.() === 0
    const application = await _electron.launch({
      args: [...(asRoot ? ['--no-sandbox'] : []), '.', ...(project === undefined ? [] : [project])],
      cwd: root,
      env: { ...(process.env as Record<string, string>), CSAT_USER_DATA: home },
    })
    const page = await application.firstWindow()
    if (viewport !== undefined) await page.setViewportSize(viewport)
    if (reducedMotion) await page.emulateMedia({ reducedMotion: 'reduce' })
    const complaints = listen(page)
    const lookOnceMore = watch(page, complaints)
    return {
      page,
      complaints,
      async chooseFile(path, ask) {
        await application.evaluate(({ dialog }, chosen) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
        }, path)
        await ask()
      },
      async takeFile(ask) {
        const target = join(home, 'taken')
        await application.evaluate(({ dialog }, chosen) => {
          dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
        }, target)
        await ask()
        await page.waitForFunction(() => document.querySelector('[data-export="done"]') !== null, null, {
          timeout: 60_000,
        })
        return readFileSync(target)
      },
      async close() {
        await lookOnceMore()
        await application.close()
        rmSync(home, { recursive: true, force: true })
      },
    }
  },
}

export const hosts: readonly Host[] = [browserHost, desktopHost]
