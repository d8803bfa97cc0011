import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { OtherFile, PreviewOptions } from '#core/import/index.ts'
import { refuse } from '#shared/errors/refusal.ts'
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

/** `--with OTHER`: the other export of the same survey; null: none. */
export function otherFile(path: string | undefined): OtherFile | null {
  if (path === undefined) return null
  if (!existsSync(path)) refuse('fileNotFound', { name: basename(path) })
  return { path: resolve(path), name: basename(path) }
}
