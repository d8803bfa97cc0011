import { hosts } from '../e2e/support/hosts.ts'
import { goTo } from '../e2e/support/places.ts'
import { openSample } from '../e2e/support/workbench-actions.ts'
import { report } from './support/figure.ts'
import { heapOf } from './support/heap-of.ts'

// What the page keeps after collecting garbage, at 20 and at 200 changes of page. The engine goes on compiling what is used
// more often, so code is told apart from data: data must not grow.

const [host] = hosts
if (host === undefined) throw new Error('no host')
const pages = [
  'data/responses',
  'indexSystem',
  'reliability',
  'weights',
  'scores',
  'diagnosis',
  'improvement',
  'report',
]
const workbench = await host.open({ reducedMotion: true })
try {
  const { page } = workbench
  await openSample(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  let changes = 0
  const at = async (wanted: number) => {
    for (; changes < wanted; changes++) await goTo(page, `#/${pages[changes % pages.length]}`)
    // On the same page each time, once it is at rest.
    await goTo(page, '#/scores')
    await page.waitForTimeout(500)
    const heap = await heapOf(session)
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
    for (const part of ['data', 'code'] as const) {
      report({ name: `heap after ${wanted} changes of page, ${part}`, limit: null, measured: heap[part], unit: 'MB' })
    }
    return { ...heap, nodes: of('Nodes'), listeners: of('JSEventListeners') }
  }
  const early = await at(20)
  const late = await at(200)
  for (const part of ['data', 'nodes', 'listeners'] as const) {
    const growth = (late[part] / early[part] - 1) * 100
    report({ name: `growth from 20 to 200 changes, ${part}`, limit: 3, measured: growth, unit: '%' })
  }
} finally {
  await workbench.close()
}
