import { afterEach, describe, expect, it, vi } from 'vitest'
import { connectDesktop } from '../../../renderer/client/connect-desktop.ts'

/** A port that only counts: what carries the calls is tested with the hosts. */
function countingPort() {
  return { start: vi.fn(), addEventListener: vi.fn(), postMessage: vi.fn() }
}

function handOver(source: unknown, data: unknown, ports: readonly unknown[]): void {
  const event = new Event('message')
  Object.assign(event, { data, ports })
  Object.defineProperty(event, 'source', { value: source })
  window.dispatchEvent(event)
}

const settled = (promise: Promise<unknown>) =>
  Promise.race([promise.then(() => true), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 20))])

afterEach(() => vi.restoreAllMocks())

describe('connectDesktop', () => {
  it('takes the port that the window hands to itself', async () => {
    const connected = connectDesktop()
    const port = countingPort()
    handOver(window, 'csat:port', [port])
    expect(await settled(connected)).toBe(true)
    expect(port.start).toHaveBeenCalledOnce()
  })

  it('believes no other window, no other message and no message without a port', async () => {
    const connected = connectDesktop()
    handOver({}, 'csat:port', [countingPort()])
    handOver(window, 'other', [countingPort()])
    handOver(window, 'csat:port', [])
    expect(await settled(connected)).toBe(false)
  })

  it('takes one port only', async () => {
    const connected = connectDesktop()
    const second = countingPort()
    handOver(window, 'csat:port', [countingPort()])
    handOver(window, 'csat:port', [second])
    await connected
    expect(second.start).not.toHaveBeenCalled()
  })
})
