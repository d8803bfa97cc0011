import type { Page } from 'playwright-core'

/**
 * Waits until the page stands still: no result under way, no loading mark, no movement that ends, and nothing has changed in
 * the document for a while. The stream of host commands never ends, so there is no idle network to wait for.
 */
export async function settled(page: Page, quietMilliseconds = 250): Promise<void> {
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        const busy = () =>
          document.querySelector('.result-card-waiting, main [aria-busy="true"], .ag-overlay-loading-center') !==
            null ||
          document.getAnimations().some(({ playState, effect }) => {
            return playState === 'running' && effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY
          })
        const started = performance.now()
        let changed = started
        const observer = new MutationObserver(() => {
          changed = performance.now()
        })
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
        const look = () => {
          const now = performance.now()
          if ((now - changed >= quiet && !busy()) || now - started > 15_000) {
            observer.disconnect()
            resolve()
          } else setTimeout(look, 40)
        }
        look()
      }),
    quietMilliseconds,
  )
}
