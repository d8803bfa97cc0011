import { beforeEach } from 'vitest'

/** The grid draws the rows that fit; jsdom lays nothing out, so there would be no height to fit them in. */
export function gridLayout(): void {
  beforeEach(() => {
    for (const [name, value] of Object.entries({
      offsetHeight: 600,
      offsetWidth: 900,
      clientHeight: 600,
      clientWidth: 900,
    }))
      Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value })
  })
}
