import { hosts } from '../e2e/support/hosts.ts'
import { report } from './support/figure.ts'
import { median } from './support/median.ts'

// From the beginning of the navigation to what the user sees, with nothing in the cache: the browser's own paint entries.

const [host] = hosts
if (host === undefined) throw new Error('no host')
const paints: number[] = []
const listed: number[] = []
for (let run = 0; run < 5; run++) {
  const workbench = await host.open()
  try {
    const { page } = workbench
    await page.getByRole('region', { name: '示例项目' }).getByRole('button').first().waitFor()
    const times = await page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      samples: performance.now(),
    }))
    paints.push(times.paint)
    listed.push(times.samples)
  } finally {
    await workbench.close()
  }
}
report({ name: 'start screen: first contentful paint, empty cache', limit: 1000, measured: median(paints), unit: 'ms' })
report({ name: 'start screen: projects listed', limit: null, measured: median(listed), unit: 'ms' })
