import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'

/** What browsers have and jsdom has not. Call once at the top of a test file; it also cleans up after every test. */
export function preparePage(): void {
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
    localStorage.clear()
    window.location.hash = ''
  })
  afterEach(cleanup)
}
