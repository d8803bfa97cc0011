import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['electron', 'renderer', 'shared', 'package.json', 'electron.vite.config.ts']
const products = [
  'out/main/cli.js',
  'out/main/desktop.js',
  'out/main/core.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
]

function newest(path: string): number {
  const entry = statSync(path)
  if (!entry.isDirectory()) return entry.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** Whether every product of the build is there and no source is newer than the oldest of them. */
export function buildIsCurrent(root: string): boolean {
  const built = products.map((product) => statSync(join(root, product), { throwIfNoEntry: false })?.mtimeMs)
  const oldest = Math.min(...built.map((time) => time ?? Number.NEGATIVE_INFINITY))
  return Number.isFinite(oldest) && sources.every((source) => newest(join(root, source)) <= oldest)
}
