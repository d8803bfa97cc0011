import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { FileRef, ProjectState } from '#shared/contract/shapes.ts'
import { useLanguage } from '../ui/language/language-context.tsx'
import { useApi } from './client-context.tsx'
import { useFiles } from './use-files.ts'

export interface NewProject {
  readonly name: string
  readonly template: string | null
}

export interface ProjectToOpen {
  readonly key?: string
  readonly file?: FileRef
  readonly readOnly: boolean
}

export function useAppInfo() {
  const { queries } = useApi()
  return useSuspenseQuery(queries.app.info.queryOptions()).data
}

/** The project that is open, or null. */
export function useCurrentProject(): ProjectState | null {
  const { queries } = useApi()
  return useSuspenseQuery(queries.projects.current.queryOptions()).data
}

export function useProjectList() {
  const { queries } = useApi()
  return useQuery(queries.projects.list.queryOptions({ staleTime: 0, meta: { shownInPlace: true } }))
}

export function useTemplates({ shownInPlace = false } = {}) {
  const { queries } = useApi()
  const { language } = useLanguage()
  return useQuery(queries.projects.templates.queryOptions({ input: { language }, meta: { shownInPlace } }))
}

/**
 * Another project is another world: nothing that was known of the old one is kept, and what is still being asked about it
 * is no answer any more, however late it comes.
 */
export function useEnter() {
  const { queries } = useApi()
  const queryClient = useQueryClient()
  return (state: ProjectState | null) => {
    const kept = [queries.app.key(), queries.projects.templates.key()].map((key) => JSON.stringify(key[0]))
    queryClient.removeQueries({
      predicate: ({ queryKey }) => !kept.includes(JSON.stringify(queryKey[0])) && !isCurrent(queryKey),
    })
    void queryClient.cancelQueries({ queryKey: queries.projects.current.key() })
    queryClient.setQueryData(queries.projects.current.queryKey(), state)
  }
  function isCurrent(queryKey: readonly unknown[]): boolean {
    return JSON.stringify(queryKey[0]) === JSON.stringify(queries.projects.current.key()[0])
  }
}

/** Makes a project; where the host has dialogs, the user says where. Resolves to null when the user cancels there. */
export function useCreateProject() {
  const { client } = useApi()
  const { language } = useLanguage()
  const { whereTo } = useFiles()
  const enter = useEnter()
  return useMutation({
    meta: { shownInPlace: true },
    mutationFn: async ({ name, template }: NewProject): Promise<ProjectState | null> => {
      const place = await whereTo('project', `${name}.csat`)
      return place === null ? null : client.projects.create({ name, template, language, target: place.target })
    },
    onSuccess: (state) => {
      if (state !== null) enter(state)
    },
  })
}

export function useOpenProject() {
  const { client } = useApi()
  const enter = useEnter()
  return useMutation({
    meta: { shownInPlace: true },
    mutationFn: (project: ProjectToOpen) => client.projects.open(project),
    onSuccess: enter,
  })
}

export function useCloseProject() {
  const { client } = useApi()
  const enter = useEnter()
  return useMutation({ mutationFn: () => client.projects.close(), onSuccess: () => enter(null) })
}

/** Takes a project off the list of recent ones; its file stays. */
export function useForgetProject() {
  const { client, queries } = useApi()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (key: string) => client.projects.forget({ key }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queries.projects.list.key() }),
  })
}
