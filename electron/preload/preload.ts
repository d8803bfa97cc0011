import { ipcRenderer } from 'electron'

// Hands the page its port to the core, and does nothing else. Ports do not pass through contextBridge, so it goes by a
// window message; the page takes it only from itself. A sandboxed preload is one CommonJS file without other imports.
ipcRenderer.on('csat:port', (event) => {
  window.postMessage('csat:port', '*', event.ports)
})
