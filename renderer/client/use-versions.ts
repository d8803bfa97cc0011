import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ProjectState } from '#shared/contract/shapes.ts'
import { useLanguage } from '../ui/language/language-context.tsx'
import { useApi } from './client-context.tsx'
import { useFiles } from './use-files.ts'
import { useEnter } from './use-projects.ts'
import type { WorkbenchClient } from './workbench-client.ts'

export function useVersions() {
  const { queries } = useApi()
  return useQuery(queries.versions.list.queryOptions({ staleTime: 0, meta: { shownInPlace: true } }))
}

/** Marks that are set, renamed or removed: what the project holds stays as it is. */
function useMark<Input>(call: (client: WorkbenchClient, input: Input) => Promise<unknown>) {
  const { client, queries } = useApi()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (input: Input) => call(client, input),
    meta: { shownInPlace: true },
    onSettled: () => queryClient.invalidateQueries({ queryKey: queries.versions.key() }),
  })
}

interface Named {
  readonly name: string
  readonly note: string
}

export function useSaveVersion() {
  return useMark((client, input: Named) => client.versions.save(input))
}

export function useRenameVersion() {
  return useMark((client, input: Named & { readonly id: string }) => client.versions.rename(input))
}

export function useRemoveVersion() {
  return useMark((client, id: string) => client.versions.remove({ id }))
}

/** Brings a version back; the whole project is asked anew. */
export function useRestoreVersion() {
  const { client } = useApi()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => client.versions.restore({ id }),
    meta: { shownInPlace: true },
    scope: { id: 'history' },
    onSettled: () => queryClient.invalidateQueries(),
  })
}

export function useViewVersion() {
  return useEntering((client, id: string) => client.versions.view({ id }))
}

export function useLeaveVersion() {
  return useEntering((client) => client.versions.leave())
}

function useEntering<Input = void>(call: (client: WorkbenchClient, input: Input) => Promise<ProjectState>) {
  const { client } = useApi()
  const enter = useEnter()
  return useMutation({ mutationFn: (input: Input) => call(client, input), onSuccess: enter })
}

/** Saves a version as a project of its own: where the host has dialogs the user says where, elsewhere it is downloaded. */
export function useCopyVersion() {
  const { client } = useApi()
  const { deliver } = useFiles()
  return useMutation({
    meta: { shownInPlace: true },
    mutationFn: async ({ id, name }: { readonly id: string; readonly name: string }): Promise<string | null> => {
      const file = await deliver('project', name, (target) => client.versions.copy({ id, target }))
      return file?.name ?? null
    },
  })
}

/** What changed from a version to another, or to now. */
export function useVersionComparison(from: string, to: string | null) {
  const { queries } = useApi()
  const { language } = useLanguage()
  return useQuery(
    queries.versions.compare.queryOptions({
      input: { from, to, language },
      staleTime: 0,
      meta: { shownInPlace: true },
    }),
  )
}
