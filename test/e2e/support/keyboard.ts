import type { Locator, Page } from 'playwright-core'

type Role = Parameters<Page['getByRole']>[0]

/** A person with a keyboard and no mouse: everything is reached by Tab and the arrow keys, nothing is focused by script. */
export interface Keyboard {
  press(keys: string, times?: number): Promise<void>
  type(text: string): Promise<void>
  /** Tabs on until this control has the focus; fails where no Tab leads to it. */
  tabTo(role: Role, name: string | RegExp): Promise<void>
  /** Tabs to a control and presses Enter on it. */
  activate(role: Role, name: string | RegExp): Promise<void>
  /** Tabs to a field and types in the place of what stands there. */
  fill(role: Role, name: string | RegExp, text: string): Promise<void>
  /** Presses a key until the control has the focus, within a group whose parts are reached by arrow keys. */
  until(keys: string, target: Locator): Promise<void>
}

/** More controls than any page has between two of its own. */
const patience = 250

export function keyboardOf(page: Page): Keyboard {
  const holdsFocus = (target: Locator) =>
    target.evaluateAll((found) => found.some((one) => one === document.activeElement))
  async function until(keys: string, target: Locator, most = patience): Promise<void> {
    await target.first().waitFor({ state: 'attached' })
    for (let presses = 0; presses < most; presses++) {
      if (await holdsFocus(target)) return
      await page.keyboard.press(keys)
    }
    const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))
    throw new Error(`${keys} never leads to ${target.toString()}; the focus is on ${at}`)
  }
  const keyboard: Keyboard = {
    async press(keys, times = 1) {
      for (let turn = 0; turn < times; turn++) await page.keyboard.press(keys)
    },
    async type(text) {
      await page.keyboard.type(text)
    },
    async tabTo(role, name) {
      const target = page.getByRole(role, { name })
      await until('Tab', target)
    },
    async activate(role, name) {
      await keyboard.tabTo(role, name)
      await page.keyboard.press('Enter')
    },
    async fill(role, name, text) {
      await keyboard.tabTo(role, name)
      await page.keyboard.press('Control+a')
      await page.keyboard.type(text)
    },
    until: (keys, target) => until(keys, target),
  }
  return keyboard
}

/** Counts every press of a pointing device from now on, whoever makes it. */
export async function watchPointer(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(window, { pointerPresses: 0 })
    window.addEventListener(
      'pointerdown',
      () => Object.assign(window, { pointerPresses: Number(Reflect.get(window, 'pointerPresses')) + 1 }),
      true,
    )
  })
  return () => page.evaluate(() => Number(Reflect.get(window, 'pointerPresses')))
}
