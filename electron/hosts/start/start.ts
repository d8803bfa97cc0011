import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { moduleFolder, programRoot } from '../shared/folders.ts'
import { build } from './build.ts'
import { buildIsCurrent } from './build-is-current.ts'
import { memoryFlags } from './memory-flags.ts'

// `npm start`: builds if needed and opens the desktop window; where Electron's binary cannot be had, the browser host.

const root = programRoot(moduleFolder(import.meta.url))
const electronFolder = join(root, 'node_modules', 'electron')
/** Longer than a slow mirror needs to answer, shorter than a person's patience. */
const downloadPatience = Number(process.env['CSAT_ELECTRON_TIMEOUT'] ?? 8_000)

function electronBinary(): string | null {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  const pathFile = join(electronFolder, 'path.txt')
  if (override === undefined && !existsSync(pathFile)) return null
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron'
  const path = override === undefined ? join(electronFolder, 'dist', name) : join(override, name)
  return existsSync(path) ? path : null
}

/** Electron's own installer, which the npm package leaves to the first start. */
function fetchElectron(): string | null {
  const installer = join(electronFolder, 'install.js')
  if (!existsSync(installer)) return null
  spawnSync(process.execPath, [installer], {
    stdio: 'ignore',
    timeout: downloadPatience,
    killSignal: 'SIGKILL',
  })
  return electronBinary()
}

function run(program: string, args: readonly string[]): void {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
}

if (!buildIsCurrent(root)) build(root)
const electron = electronBinary() ?? fetchElectron()
if (electron === null) {
  process.stderr.write(
    'Electron’s binary is not here and could not be fetched (set ELECTRON_MIRROR to a mirror, then npx install-electron); opening the browser host instead. 未找到 Electron，改用浏览器打开。\n',
  )
  run(process.execPath, [...memoryFlags, join(root, 'out', 'main', 'cli.js'), 'serve', ...process.argv.slice(2)])
} else {
  // Chromium's sandbox cannot run as root on Linux; only then is it switched off.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  run(electron, [...(asRoot ? ['--no-sandbox'] : []), root, ...process.argv.slice(2)])
}
