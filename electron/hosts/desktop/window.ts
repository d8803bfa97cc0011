import { app, BrowserWindow, screen } from 'electron'
import { pageOrigin } from './page-protocol.ts'
import { readWindowState, writeWindowState } from './window-state.ts'

/** Makes the program's window: sandboxed, isolated, without Node; shown when its first picture is ready. */
export function createWindow(preload: string, stateFolder: string): BrowserWindow {
  const state = readWindowState(stateFolder)
  const visible =
    state.x !== undefined &&
    screen.getAllDisplays().some(({ workArea }) => {
      const [x, y] = [state.x ?? 0, state.y ?? 0]
      return x >= workArea.x && x < workArea.x + workArea.width && y >= workArea.y && y < workArea.y + workArea.height
    })
  const window = new BrowserWindow({
    width: state.width,
    height: state.height,
    ...(visible && state.x !== undefined && state.y !== undefined ? { x: state.x, y: state.y } : {}),
    minWidth: 1024,
    minHeight: 640,
    show: false,
    backgroundColor: '#ffffff',
    title: app.name,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  if (state.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    writeWindowState(stateFolder, {
      ...window.getNormalBounds(),
      maximized: window.isMaximized(),
    })
  })
  void window.loadURL(`${pageOrigin}/`)
  return window
}
