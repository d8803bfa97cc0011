import { open } from 'node:fs/promises'
import { refuse } from '#shared/errors/refusal.ts'
import type { DeclaredCodebook } from '../declared-codebook.ts'
import type { Reader, SourceFile } from '../source.ts'
import { buildDictionary } from './build-dictionary.ts'
import { readDictionary } from './read-dictionary.ts'
import { savCodebook } from './sav-codebook.ts'
import { SavCursor } from './sav-cursor.ts'
import type { SavDictionary } from './sav-dictionary.ts'
import { savRows } from './sav-rows.ts'

/**
 * Reads SPSS system files (.sav, and .zsav with its zlib compression) of either byte order. Goes through the file case by
 * case, so memory does not grow with it. Refuses `truncated` and `corrupted` with the place in `byte` and `part`.
 *
 * Format: PSPP developers, "System File Format" (GNU PSPP Internals), as IBM publishes none.
 */
export const savReader: Reader = {
  formats: ['sav'],
  async open(file) {
    const dictionary = await dictionaryOf(file)
    let codebook: Promise<DeclaredCodebook> | null = null
    return {
      format: 'sav',
      date1904: false,
      encoding: dictionary.text.encoding,
      sheets: [
        {
          name: null,
          hidden: false,
          layout: async () => ({ merges: [], hiddenColumns: new Set<number>(), filter: null, declared: null }),
          rows: () => savRows(file, dictionary),
          codebook: () => {
            codebook ??= savCodebook(file, dictionary)
            return codebook
          },
        },
      ],
    }
  },
}

async function dictionaryOf(file: SourceFile): Promise<SavDictionary> {
  const handle = await open(file.path).catch(() => refuse('fileUnreadable', { file: file.name }))
  try {
    const raw = await readDictionary(new SavCursor(handle, file.size, file.name))
    return buildDictionary(raw, file.name)
  } finally {
    await handle.close()
  }
}
