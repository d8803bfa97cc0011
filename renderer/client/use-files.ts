import { useCallback } from 'react'
import type { FileRef } from '#shared/contract/shapes.ts'
import { useApi } from './client-context.tsx'
import { pickFile } from './pick-file.ts'
import { saveToDownloads } from './save-to-downloads.ts'
import type { WorkbenchClient } from './workbench-client.ts'

type Purpose = Parameters<WorkbenchClient['files']['chooseTarget']>[0]['purpose']

/** What a call of the core has written. */
type Written = FileRef | { readonly files: readonly FileRef[] }

const data = '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.sav,.zsav'
const accepted = { project: '.csat', data, dataOrCodebook: `${data},.json` } as const

function filesOf(written: Written): readonly FileRef[] {
  return 'files' in written ? written.files : [written]
}

/** Files as the host allows: its native dialogs where it has them, the browser's chooser and an upload elsewhere. */
export function useFiles() {
  const { client } = useApi()
  const receive = useCallback((file: File): Promise<FileRef> => client.files.receive({ file }), [client])
  const choose = useCallback(
    async (purpose: keyof typeof accepted): Promise<FileRef | null> => {
      const { nativeDialogs } = await client.app.info()
      if (nativeDialogs) return client.files.choose({ purpose })
      const file = await pickFile(accepted[purpose])
      return file === null ? null : client.files.receive({ file })
    },
    [client],
  )
  const download = useCallback(
    async (reference: FileRef): Promise<void> =>
      saveToDownloads(await client.files.read({ id: reference.id }), reference.name),
    [client],
  )
  const whereTo = useCallback(
    async (purpose: Purpose, name: string): Promise<{ readonly target: FileRef | null } | null> => {
      const { nativeDialogs } = await client.app.info()
      if (!nativeDialogs) return { target: null }
      const target = await client.files.chooseTarget({ purpose, name })
      return target === null ? null : { target }
    },
    [client],
  )
  const deliver = useCallback(
    async <W extends Written>(
      purpose: Purpose,
      name: string,
      write: (target: FileRef | null) => Promise<W | null>,
    ): Promise<W | null> => {
      const place = await whereTo(purpose, name)
      if (place === null) return null
      const written = await write(place.target)
      if (written === null || place.target !== null) return written
      for (const file of filesOf(written)) await download(file)
      return written
    },
    [whereTo, download],
  )
  return {
    receive,
    choose,
    /** Where the user wants a file; a target of null: the host keeps it. null: the user thought better of it. */
    whereTo,
    /** Has something written where the user says, or downloads it where the host has no dialogs. null: nothing was written. */
    deliver,
  }
}
