import { dirname, isAbsolute, join, resolve } from 'node:path'
import { app, BrowserWindow, dialog, ipcMain, session } from 'electron'
import type { Language } from '#shared/messages/language.ts'
import { menuTexts } from '#shared/messages/menu.ts'
import { moduleFolder, programRoot, shippedFolders } from '../shared/folders.ts'
import { CoreSupervisor } from './core-supervisor.ts'
import { chooseFile, chooseTarget } from './dialogs.ts'
import { setMenu } from './menu.ts'
import { droppedChannel } from './messages.ts'
import { pageOrigin, registerPageScheme, servePage } from './page-protocol.ts'
import { denyPermissions, guardAllContents } from './security.ts'
import { createWindow } from './window.ts'

const root = programRoot(moduleFolder(import.meta.url))

/** A project file among the arguments the operating system starts the program with. */
function projectArgument(argv: readonly string[], folder: string): string | null {
  const name = argv.slice(1).find((argument) => argument.toLowerCase().endsWith('.csat'))
  return name === undefined ? null : resolve(folder, name)
}

function start(): void {
  let language: Language = app.getLocale().toLowerCase().startsWith('zh') || app.getLocale() === '' ? 'zh-CN' : 'en'
  app.enableSandbox()
  registerPageScheme()
  guardAllContents()

  // macOS names the file a double click opens before the program is ready.
  let toOpen = projectArgument(process.argv, process.cwd())
  let openFile = (path: string) => {
    toOpen = path
  }
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFile(path)
  })

  void app.whenReady().then(() => {
    const shipped = shippedFolders(root, app.isPackaged ? process.resourcesPath : undefined)
    const userData = app.getPath('userData')
    denyPermissions(session.defaultSession)
    servePage(shipped.page)

    const supervisor = new CoreSupervisor({
      program: join(root, 'out', 'main', 'core.js'),
      version: app.getVersion(),
      folders: {
        projects: join(app.getPath('documents'), 'CSAT Workbench'),
        session: join(app.getPath('temp'), `csat-workbench-${process.pid}`),
        settings: userData,
        resources: shipped.resources,
        fonts: shipped.fonts,
      },
      onMessage: (message) => {
        if (message.kind === 'language') {
          language = message.language
          setMenu(language, (command) => supervisor.command({ command }))
          return null
        }
        return message.method === 'choose'
          ? chooseFile(message.purpose, language)
          : chooseTarget(message.purpose, message.name, language)
      },
      onRestart: () => {
        for (const window of BrowserWindow.getAllWindows()) window.reload()
        void dialog.showMessageBox({
          type: 'warning',
          message: menuTexts.coreRestarted[language],
        })
      },
      onGivenUp: () => {
        void dialog.showMessageBox({ type: 'error', message: menuTexts.coreGivenUp[language] }).then(() => app.quit())
      },
    })
    setMenu(language, (command) => supervisor.command({ command }))

    const openWindow = (): BrowserWindow => {
      const window = createWindow(join(root, 'out', 'preload', 'preload.cjs'), userData)
      window.webContents.on('did-finish-load', () => supervisor.connect(window.webContents))
      return window
    }
    openWindow()
    openFile = (path) => supervisor.command({ command: 'openFile', path })
    if (toOpen !== null) openFile(toOpen)
    ipcMain.on(droppedChannel, (event, path: unknown) => {
      const fromPage = event.senderFrame?.url.startsWith(`${pageOrigin}/`) === true
      if (fromPage && typeof path === 'string' && isAbsolute(path)) openFile(path)
    })

    app.on('second-instance', (_event, argv, folder) => {
      const window = BrowserWindow.getAllWindows()[0] ?? openWindow()
      if (window.isMinimized()) window.restore()
      window.focus()
      const named = projectArgument(argv, folder)
      if (named !== null) openFile(named)
    })
    app.on('activate', () => {
      if (BrowserWindow.getAllWindows().length === 0) openWindow()
    })
    app.on('will-quit', () => supervisor.stop())
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
}

// Portable use: settings beside the program, for machines where nothing may be installed.
const portable = process.env['CSAT_USER_DATA']
if (portable !== undefined) app.setPath('userData', resolve(dirname(process.execPath), portable))

if (app.requestSingleInstanceLock()) start()
else app.quit()
