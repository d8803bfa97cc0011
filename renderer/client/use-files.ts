import { useCallback } from 'react'
import type { FileRef } from '#shared/contract/shapes.ts'
import { useApi } from './client-context.tsx'
import { pickFile } from './pick-file.ts'
import { saveToDownloads } from './save-to-downloads.ts'

const accepted = { project: '.csat', data: '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.sav,.zsav' } as const

/** Files as the host allows: its native dialogs where it has them, the browser's chooser and an upload elsewhere. */
export function useFiles() {
  const { client } = useApi()
  const receive = useCallback((file: File): Promise<FileRef> => client.files.receive({ file }), [client])
  const choose = useCallback(
    async (purpose: 'project' | 'data'): Promise<FileRef | null> => {
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
  return { receive, choose, download }
}
