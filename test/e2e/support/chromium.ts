import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** A path, or `registry` for the Chromium of the npm registry even where the machine has one. */
const chosen = process.env['CSAT_CHROMIUM']

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** No network of its own: a test that reaches outside is a defect. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A real Chromium: the machine's own, or the one from the npm registry where there is none. */
export async function launchChromium(): Promise<Browser> {
  const installed = chosen === 'registry' ? undefined : (chosen ?? systemPaths.find((path) => existsSync(path)))
  const executablePath = installed ?? (await (await import('@sparticuz/chromium')).default.executablePath())
  const asRoot = process.getuid?.() === 0
  return chromium.launch({
    executablePath,
    headless: true,
    // Without a locale of its own Chromium cannot open files with Chinese names.
    env: { ...process.env, LC_ALL: process.platform === 'linux' ? 'C.UTF-8' : undefined },
    args: [...quiet, ...(asRoot ? ['--no-sandbox'] : [])],
  })
}
