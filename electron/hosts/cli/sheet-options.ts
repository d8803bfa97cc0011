import type { PreviewOptions } from '#core/import/index.ts'
import { type Invocation, textOption } from './command.ts'

/** `--sheet S`: that one alone; `--sheets A,B`: these as one table; otherwise all that ask the same questions. */
export function sheetOptions(invocation: Invocation): Pick<PreviewOptions, 'sheet' | 'sheets'> {
  const sheet = textOption(invocation, 'sheet')
  if (sheet !== undefined) return { sheet }
  const sheets = textOption(invocation, 'sheets')
  return {
    sheets: sheets === undefined || sheets === 'all' ? 'all' : sheets.split(/[,，、]/).map((name) => name.trim()),
  }
}
