import { useSyncExternalStore } from 'react'

export const pageIds = [
  'data',
  'indexSystem',
  'reliability',
  'weights',
  'scores',
  'diagnosis',
  'improvement',
  'report',
] as const
/** The steps of the working order. */
export type PageId = (typeof pageIds)[number]

/** Pages that are no steps: not in the rail, and not what the workbench opens with. */
export const otherPageIds = ['settings'] as const
export type AnyPageId = PageId | (typeof otherPageIds)[number]

const anyPageIds: readonly AnyPageId[] = [...pageIds, ...otherPageIds]

export interface Route {
  readonly page: AnyPageId
  /** A part of the page, such as the import wizard of the data page. */
  readonly view: string | null
}

const storageKey = 'csat.lastPage'

function parse(hash: string): Route {
  const [page, view] = hash.replace(/^#\/?/, '').split('/')
  const known = anyPageIds.find((id) => id === page)
  if (known !== undefined) return { page: known, view: view ?? null }
  const last = localStorage.getItem(storageKey)
  return { page: pageIds.find((id) => id === last) ?? 'data', view: null }
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** The address of a page, for links. */
export function addressOf(page: AnyPageId, view?: string): string {
  return view === undefined ? `#/${page}` : `#/${page}/${view}`
}

export function go(page: AnyPageId, view?: string): void {
  window.location.hash = addressOf(page, view)
}

/** The page the address names; the last one of this computer where it names none. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  const route = parse(hash)
  if (pageIds.some((id) => id === route.page)) localStorage.setItem(storageKey, route.page)
  return route
}
