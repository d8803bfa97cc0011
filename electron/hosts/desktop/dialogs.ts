import { BrowserWindow, dialog, type FileFilter } from 'electron'
import type { DialogPurpose } from '#core/app/host-services.ts'
import type { Language } from '#shared/messages/language.ts'
import { menuTexts } from '#shared/messages/menu.ts'

const dataExtensions = ['xlsx', 'xls', 'ods', 'csv', 'tsv', 'txt', 'sav', 'zsav']

function filters(purpose: DialogPurpose, language: Language): FileFilter[] {
  switch (purpose) {
    case 'project':
      return [{ name: menuTexts.projectFiles[language], extensions: ['csat'] }]
    case 'data':
      return [{ name: menuTexts.dataFiles[language], extensions: dataExtensions }]
    case 'dataOrCodebook':
      return [{ name: menuTexts.dataFiles[language], extensions: [...dataExtensions, 'json'] }]
    case 'report':
      return [{ name: menuTexts.reportFiles[language], extensions: ['pdf'] }]
  }
}

/** The native open dialog; null when the user cancels. */
export async function chooseFile(purpose: DialogPurpose, language: Language): Promise<string | null> {
  const options = {
    properties: ['openFile' as const],
    filters: filters(purpose, language),
  }
  const window = BrowserWindow.getFocusedWindow()
  const answer = await (window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options))
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}

/** The native save dialog; null when the user cancels. */
export async function chooseTarget(purpose: DialogPurpose, name: string, language: Language): Promise<string | null> {
  const options = { defaultPath: name, filters: filters(purpose, language) }
  const window = BrowserWindow.getFocusedWindow()
  const answer = await (window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options))
  return answer.canceled || answer.filePath === '' ? null : answer.filePath
}
