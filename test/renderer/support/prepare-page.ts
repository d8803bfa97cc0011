import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'

/** What browsers have and jsdom has not. Call once at the top of a test file; it also cleans up after every test. */
export function preparePage(): void {
  // The default of one second is a matter of how busy the machine is, not of what is tested.
  configure({ asyncUtilTimeout: 10_000 })
  beforeEach(() => {
    window.matchMedia = (query: string) =>
      ({
        matches: false,
        media: query,
        onchange: null,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
        addListener: () => undefined,
        removeListener: () => undefined,
        dispatchEvent: () => false,
      }) satisfies MediaQueryList
    globalThis.ResizeObserver = class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    }
    Element.prototype.scrollTo = () => undefined
    Element.prototype.scrollIntoView = () => undefined
    localStorage.clear()
    window.location.hash = ''
  })
  afterEach(cleanup)
}
