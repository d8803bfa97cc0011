import { useMutation } from '@tanstack/react-query'
import { useLanguage } from '../ui/language/language-context.tsx'
import { useApi } from './client-context.tsx'
import { useFiles } from './use-files.ts'

/** The index system from and to workbooks, and the trees of templates. Nothing is written to the project here. */
export function useIndexFiles() {
  const { client } = useApi()
  const { language } = useLanguage()
  const { choose, deliver } = useFiles()
  /** Resolves to null when the user chooses no file. */
  const importing = useMutation({
    mutationFn: async () => {
      const file = await choose('data')
      return file === null ? null : client.indexSystem.readFile({ file, language })
    },
  })
  /** Takes the name of the file; resolves to false when the user says nowhere to put it. */
  const exporting = useMutation({
    mutationFn: async (name: string): Promise<boolean> => {
      const file = await deliver('data', name, (target) => client.indexSystem.writeFile({ target, language }))
      return file !== null
    },
  })
  const templateOf = useMutation({ mutationFn: (id: string) => client.indexSystem.template({ id, language }) })
  return { importing, exporting, templateOf }
}
