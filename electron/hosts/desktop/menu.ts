import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { HostCommandFromHost } from '#core/app/host-services.ts'
import type { Language } from '#shared/messages/language.ts'
import { menuTexts } from '#shared/messages/menu.ts'

type MenuText = keyof typeof menuTexts
type Command = Exclude<HostCommandFromHost['command'], 'openFile'>

function menuTemplate(language: Language, send: (command: Command) => void): MenuItemConstructorOptions[] {
  const label = (text: MenuText) => menuTexts[text][language]
  const item = (text: MenuText & Command, accelerator?: string): MenuItemConstructorOptions => ({
    label: label(text),
    click: () => send(text),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const role = (text: MenuText, name: NonNullable<MenuItemConstructorOptions['role']>): MenuItemConstructorOptions => ({
    label: label(text),
    role: name,
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  return [
    {
      label: label('file'),
      submenu: [
        item('newProject', 'CmdOrCtrl+N'),
        item('openProject', 'CmdOrCtrl+O'),
        item('closeProject'),
        separator,
        item('saveVersion', 'CmdOrCtrl+S'),
        item('versions'),
        separator,
        item('importData', 'CmdOrCtrl+I'),
        item('exportReport', 'CmdOrCtrl+P'),
        separator,
        item('settings', 'CmdOrCtrl+,'),
        separator,
        role('quit', 'quit'),
      ],
    },
    {
      label: label('edit'),
      submenu: [
        // Shown, not taken: the page itself listens to Ctrl+Z, because inside a text field it belongs to the field.
        { ...item('undo', 'CmdOrCtrl+Z'), registerAccelerator: false },
        { ...item('redo', 'CmdOrCtrl+Y'), registerAccelerator: false },
        item('history'),
        separator,
        role('cut', 'cut'),
        role('copy', 'copy'),
        role('paste', 'paste'),
        role('selectAll', 'selectAll'),
      ],
    },
    {
      label: label('view'),
      submenu: [
        item('palette', 'CmdOrCtrl+K'),
        separator,
        role('zoomIn', 'zoomIn'),
        role('zoomOut', 'zoomOut'),
        role('resetZoom', 'resetZoom'),
        separator,
        role('fullScreen', 'togglefullscreen'),
      ],
    },
    {
      label: label('window'),
      submenu: [role('minimize', 'minimize'), role('close', 'close')],
    },
    {
      label: label('help'),
      submenu: [item('tour'), item('shortcuts', 'F1')],
    },
  ]
}

export function setMenu(language: Language, send: (command: Command) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, send)))
}
