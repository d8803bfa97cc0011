import type { Page } from 'playwright-core'

/** A dialog or panel over a place, opened and closed as a user does it, in either language. */
export interface DialogAt {
  readonly name: string
  readonly hash: string
  readonly open: (page: Page) => Promise<void>
  readonly close: (page: Page) => Promise<void>
}

const button = (page: Page, name: RegExp) => page.getByRole('button', { name }).first()

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

function byButton(name: string, hash: string, label: RegExp): DialogAt {
  return {
    name,
    hash,
    open: async (page) => {
      await button(page, label).click()
      await page.getByRole('dialog').waitFor()
    },
    close: leave,
  }
}

function byKey(name: string, key: string): DialogAt {
  return {
    name,
    hash: '#/scores',
    open: async (page) => {
      await page.keyboard.press(key)
      await page.getByRole('dialog').waitFor()
    },
    close: leave,
  }
}

export const dialogs: readonly DialogAt[] = [
  byKey('dialog-palette', 'Control+k'),
  byKey('dialog-shortcuts', 'F1'),
  byKey('dialog-save-version', 'Control+s'),
  byButton('dialog-versions', '#/scores', /^(版本|Versions)$/),
  byButton('dialog-history', '#/scores', /^(历史记录|History)$/),
  byButton('dialog-merge', '#/data/responses', /^(按编号合并|Merge by ID)/),
  byButton('dialog-replace', '#/data/responses', /^(查找替换|Find and replace)/),
  byButton('dialog-new-batch', '#/data/entry', /^(新建批次|New batch)/),
]
