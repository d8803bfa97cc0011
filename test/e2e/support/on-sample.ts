import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { type Host, hosts, type OpenOptions, type Workbench } from './hosts.ts'
import { openSample } from './workbench-actions.ts'

/** The workbench a spec works on, once it is open. */
type CurrentWorkbench = () => Workbench

type Specs = (workbench: CurrentWorkbench) => void

/**
 * Specs that share one workbench with the sample project open, in every host this machine has. Where a host cannot be had
 * the specs are skipped, and say why.
 */
export function onSample(title: string, specs: Specs, options: OpenOptions = {}): void {
  for (const host of hosts) inHost(title, host, specs, options, openSample)
}

/** The same on the start screen of a computer on which the workbench was never used. */
export function onStartScreen(title: string, specs: Specs, options: OpenOptions = {}): void {
  const ready = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor()
  for (const host of hosts) inHost(title, host, specs, options, ready)
}

function inHost(
  title: string,
  host: Host,
  specs: Specs,
  options: OpenOptions,
  begin: (page: Page) => Promise<void>,
): void {
  const why = host.missing === null ? '' : ` (skipped: ${host.missing})`
  describe.skipIf(host.missing !== null)(`${title} in the ${host.name}${why}`, () => {
    let workbench: Workbench | null = null
    beforeAll(async () => {
      workbench = await host.open(options)
      await begin(workbench.page)
    })
    afterAll(() => workbench?.close())
    specs(() => {
      if (workbench === null) throw new Error('the workbench did not open')
      return workbench
    })
  })
}
