import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { hosts, root } from '../e2e/support/hosts.ts'
import { report } from './support/figure.ts'

// What index.html reads before anything is shown, and what the start screen has read when it stands (resource entries).

const folder = join(root, 'out', 'renderer')
const compressed = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length
const kilobytes = (files: Iterable<string>) =>
  [...new Set(files)].reduce((sum, file) => sum + compressed(file), 0) / 1000

const html = readFileSync(join(folder, 'index.html'), 'utf8')
const linked = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file ?? '')
report({ name: 'initial scripts, gzip', limit: 1200, measured: kilobytes(linked), unit: 'kB' })

const [host] = hosts
if (host === undefined) throw new Error('no host')
const workbench = await host.open()
try {
  const { page } = workbench
  await page.getByRole('region', { name: '示例项目' }).getByRole('button').first().waitFor()
  const read = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js')),
  )
  const files = read.map((path) => `assets/${path.split('/').at(-1) ?? ''}`)
  report({ name: 'scripts read by the start screen, gzip', limit: 1200, measured: kilobytes(files), unit: 'kB' })
} finally {
  await workbench.close()
}
