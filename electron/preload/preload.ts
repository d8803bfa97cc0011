import { ipcRenderer, webUtils } from 'electron'

// Hands the page its port to the core, and dropped files to the main process. A sandboxed preload is one CommonJS file
// without other imports, so the names of the channels stand here and in hosts/desktop/messages.ts.

// Ports do not pass through contextBridge, so the page's goes by a window message; the page takes it only from itself.
ipcRenderer.on('csat:port', (event) => {
  window.postMessage('csat:port', '*', event.ports)
})

// A dropped file is opened where it lies: a project that came as bytes could only be opened as a copy. The page never sees
// the path, and cannot name one: a drop of its own making is not trusted, and a file made by script has no path. That the
// host has taken the file, the page sees by the event's default being prevented.
window.addEventListener('drop', (event) => {
  const file = event.isTrusted ? event.dataTransfer?.files[0] : undefined
  const path = file === undefined ? '' : webUtils.getPathForFile(file)
  if (path === '') return
  event.preventDefault()
  ipcRenderer.send('csat:dropped', path)
})
