import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { app, ipcMain, type MessagePortMain, recorded } from '../../../fixtures/electron-stand-in/electron.ts'
import { clientOver, loadPage, runPreload } from './desktop-under-stand-in.ts'

const root = join(import.meta.dirname, '..', '..', '..', '..')
const preload = join(root, 'out', 'preload', 'preload.cjs')

// The *built* main process, with the stand-in in the place of `electron` (an alias of the test configuration).
beforeAll(async () => {
  await import(join(root, 'out', 'main', 'desktop.js'))
  await new Promise((resolve) => setTimeout(resolve, 50))
})
afterAll(() => void app.emit('will-quit'))

function theWindow() {
  const window = recorded.windows[0]
  if (window === undefined) throw new Error('no window')
  return window
}

function prevented(name: string, ...details: unknown[]): boolean {
  const preventDefault = vi.fn()
  theWindow().webContents.emit(name, { preventDefault }, ...details)
  return preventDefault.mock.calls.length > 0
}

describe('the built desktop host', () => {
  it('makes one sandboxed, isolated window without Node', () => {
    expect(recorded.sandboxEnabled).toBe(true)
    expect(recorded.windows).toHaveLength(1)
    expect(theWindow().options['webPreferences']).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      webSecurity: true,
      preload,
    })
    expect(theWindow().url).toBe('app://csat/')
  })

  it('shows the window only when its first picture is ready', () => {
    expect(theWindow().visible).toBe(false)
    theWindow().emit('ready-to-show')
    expect(theWindow().visible).toBe(true)
  })

  it('serves the page over its own scheme with the policy as a header, and nothing outside the page', async () => {
    expect(recorded.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ])
    const serve = recorded.protocolHandlers.get('app')
    const page = await serve?.(new Request('app://csat/'))
    expect(page?.status).toBe(200)
    expect(page?.headers.get('content-type')).toContain('text/html')
    const policy = page?.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe-eval')
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/)
    for (const url of [
      'app://csat/../../package.json',
      'app://csat/%2e%2e/%2e%2e/package.json',
      'app://other/',
      'app://csat/main.js.none',
    ]) {
      expect((await serve?.(new Request(url)))?.status).toBe(404)
    }
    expect((await serve?.(new Request('app://csat/', { method: 'POST' })))?.status).toBe(404)
  })

  it('denies new windows, navigation away and embedded pages', () => {
    expect(theWindow().webContents.windowOpenHandler?.({ url: 'https://example.com' })).toEqual({ action: 'deny' })
    expect(prevented('will-navigate', 'https://example.com/')).toBe(true)
    expect(prevented('will-navigate', 'file:///etc/passwd')).toBe(true)
    expect(prevented('will-navigate', 'app://csat.evil/')).toBe(true)
    expect(prevented('will-navigate', 'app://csat/#/data')).toBe(false)
    expect(prevented('will-redirect', 'https://example.com/')).toBe(true)
    expect(prevented('will-attach-webview')).toBe(true)
  })

  it('denies every permission', () => {
    let answer: boolean | null = null
    recorded.permissionRequestHandler?.(null, 'media', (allowed) => {
      answer = allowed
    })
    expect(answer).toBe(false)
    expect(recorded.permissionCheckHandler?.()).toBe(false)
    expect(recorded.devicePermissionHandler?.()).toBe(false)
  })

  it('sets a Chinese menu that follows the page to English', async () => {
    const labels = () => (recorded.menu as { label: string }[]).map(({ label }) => label)
    expect(labels()).toEqual(['文件', '编辑', '视图', '窗口', '帮助'])
    const client = clientOver(loadPage(preload))
    await client.app.useLanguage({ language: 'en' })
    await expect.poll(labels).toEqual(['File', 'Edit', 'View', 'Window', 'Help'])
  })

  it('hands each load of the page a port of its own, over which the core answers', async () => {
    const first = clientOver(loadPage(preload))
    const second = clientOver(loadPage(preload))
    const info = { version: '0.0.0-test', host: 'desktop', nativeDialogs: true }
    expect(await first.app.info()).toEqual(info)
    expect(await second.app.info()).toEqual(info)
  })

  it('gives the page a native dialog’s choice as a reference without a path', async () => {
    const client = clientOver(loadPage(preload))
    recorded.dialogAnswers.push(join(root, 'package.json'), null)
    const chosen = await client.files.choose({ purpose: 'data' })
    expect(chosen).toMatchObject({ name: 'package.json' })
    expect(JSON.stringify(chosen)).not.toContain(root)
    expect(await client.files.choose({ purpose: 'data' })).toBeNull()
  })

  it('offers versions, history, palette, settings and help in both languages, and passes them on to the page', async () => {
    type Entry = { label: string; submenu: { label?: string; accelerator?: string; click?: () => void }[] }
    const item = (label: string) =>
      (recorded.menu as Entry[]).flatMap(({ submenu }) => submenu).find((entry) => entry.label === label)
    const client = clientOver(loadPage(preload))
    const commands = await client.app.commands()
    const offered = [
      { command: 'saveVersion', 'zh-CN': '保存为版本…', en: 'Save as a Version…' },
      { command: 'versions', 'zh-CN': '版本…', en: 'Versions…' },
      { command: 'history', 'zh-CN': '历史记录…', en: 'History…' },
      { command: 'palette', 'zh-CN': '命令面板…', en: 'Command Palette…' },
      { command: 'settings', 'zh-CN': '设置…', en: 'Settings…' },
      { command: 'closeProject', 'zh-CN': '返回项目列表', en: 'Back to the Projects' },
      { command: 'tour', 'zh-CN': '五分钟导览', en: 'Five-Minute Tour' },
      { command: 'shortcuts', 'zh-CN': '快捷键', en: 'Keyboard Shortcuts' },
    ] as const
    const { useLanguage: speak } = client.app
    for (const language of ['zh-CN', 'en'] as const) {
      await speak({ language })
      await expect.poll(() => item(offered[0][language])?.accelerator).toBe('CmdOrCtrl+S')
      for (const entry of offered) {
        item(entry[language])?.click?.()
        expect((await commands.next()).value).toEqual({ command: entry.command })
      }
    }
  })

  it('shows the keys of undo and redo without taking them from text fields', () => {
    type Entry = { submenu: { accelerator?: string; registerAccelerator?: boolean }[] }
    const shown = (recorded.menu as Entry[]).flatMap(({ submenu }) => submenu)
    for (const keys of ['CmdOrCtrl+Z', 'CmdOrCtrl+Y'])
      expect(shown.find(({ accelerator }) => accelerator === keys)?.registerAccelerator).toBe(false)
  })

  it('passes a refusal on as data', async () => {
    const client = clientOver(loadPage(preload))
    await expect(client.data.variables()).rejects.toMatchObject({ code: 'REFUSED', data: { code: 'noProjectOpen' } })
  })

  it('passes menu items and a project file of a second start on to the page', async () => {
    const client = clientOver(loadPage(preload))
    const commands = await client.app.commands()
    const menu = recorded.menu as { submenu: { label: string; click?: () => void }[] }[]
    menu[0]?.submenu[0]?.click?.()
    expect((await commands.next()).value).toEqual({ command: 'newProject' })
    app.emit('second-instance', {}, ['csat', '--flag', 'survey.csat'], '/home/analyst')
    expect((await commands.next()).value).toMatchObject({ command: 'openFile', file: { name: 'survey.csat' } })
  })

  it('opens a file that was dropped on its page where it lies, and believes no other sender', async () => {
    const client = clientOver(loadPage(preload))
    const commands = await client.app.commands()
    const dropped = (url: string, path: unknown) =>
      ipcMain.emit('csat:dropped', { senderFrame: { url }, sender: theWindow().webContents }, path)
    dropped('https://example.com/', '/home/analyst/foreign.csat')
    dropped('app://csat.evil/', '/home/analyst/evil.csat')
    dropped('app://csat/', 'relative.csat')
    dropped('app://csat/', { path: '/home/analyst/object.csat' })
    dropped('app://csat/#/data', '/home/analyst/survey.csat')
    expect((await commands.next()).value).toMatchObject({ command: 'openFile', file: { name: 'survey.csat' } })
  })

  it('starts the core again when it dies, and connects the page anew', async () => {
    const before = theWindow().reloads
    recorded.processes.at(-1)?.kill()
    await expect.poll(() => theWindow().reloads).toBe(before + 1)
    expect(recorded.messageBoxes).toHaveLength(1)
    expect(await clientOver(loadPage(preload)).app.info()).toMatchObject({ host: 'desktop' })
  })

  it('says so and quits when the core dies again and again, instead of starting it for ever', async () => {
    const processes = recorded.processes.length
    recorded.processes.at(-1)?.kill()
    await expect.poll(() => recorded.processes.length).toBe(processes + 1)
    recorded.processes.at(-1)?.kill()
    await expect.poll(() => recorded.quit).toBe(1)
    expect(recorded.messageBoxes.at(-1)).toMatchObject({ type: 'error' })
    expect(recorded.processes).toHaveLength(processes + 1)
  })
})

describe('the built preload', () => {
  it('is one CommonJS file that requires nothing but electron', () => {
    const source = readFileSync(preload, 'utf8')
    expect(source).not.toMatch(/^\s*(import|export)\s/m)
    expect(runPreload(preload).required).toEqual(['electron'])
  })

  it('sends the path of a dropped file to the main process and keeps it from the page', () => {
    const { drop, sent, handed } = runPreload(preload)
    expect(drop({ path: '/home/analyst/survey.csat' })).toBe(true)
    expect(sent).toEqual([{ channel: 'csat:dropped', message: '/home/analyst/survey.csat' }])
    expect(handed).toEqual([])
  })

  it('leaves drops that no hand made, files without a path and other drags to the page', () => {
    const { drop, sent } = runPreload(preload)
    expect([drop({ path: '/etc/passwd' }, false), drop({}), drop(null)]).toEqual([false, false, false])
    expect(sent).toEqual([])
  })

  it('hands the port over by a window message, and listens to nothing else of the main process', () => {
    const { listeners, handed } = runPreload(preload)
    expect([...listeners.keys()]).toEqual(['csat:port'])
    const port = {} as unknown as MessagePortMain
    listeners.get('csat:port')?.({ ports: [port] as never })
    expect(handed).toEqual([{ message: 'csat:port', targetOrigin: '*', ports: [port] }])
  })
})
