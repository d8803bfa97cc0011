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
export type PageId = (typeof pageIds)[number]

export interface Route {
  readonly page: PageId
  /** A part of the page, such as the import wizard of the data page. */
  readonly view: string | null
}

const storageKey = 'csat.lastPage'

function parse(hash: string): Route {
  const [page, view] = hash.replace(/^#\/?/, '').split('/')
  const known = pageIds.find((id) => id === page)
  if (known !== undefined) return { page: known, view: view ?? null }
  const last = localStorage.getItem(storageKey)
  return { page: pageIds.find((id) => id === last) ?? 'data', view: null }
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** The address of a page, for links. */
export function addressOf(page: PageId, view?: string): string {
  return view === undefined ? `#/${page}` : `#/${page}/${view}`
}

export function go(page: PageId, view?: string): void {
  window.location.hash = addressOf(page, view)
}

/** The page the address names; the last one of this computer where it names none. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  const route = parse(hash)
  localStorage.setItem(storageKey, route.page)
  return route
}
