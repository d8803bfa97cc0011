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

const keyOf = (project: string) => `csat.lastPage.${project}`

/**
 * The step a project was left at on this computer; the first one where it was never open.
 *
 * @param project where the project lies
 */
export function lastPageOf(project: string): PageId {
  const last = localStorage.getItem(keyOf(project))
  return pageIds.find((id) => id === last) ?? 'data'
}

export function keepLastPage(project: string, page: AnyPageId): void {
  if (pageIds.some((id) => id === page)) localStorage.setItem(keyOf(project), page)
}

function parse(hash: string): Route | null {
  const [page, view] = hash.replace(/^#\/?/, '').split('/')
  const known = anyPageIds.find((id) => id === page)
  return known === undefined ? null : { page: known, view: view ?? null }
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** The address of a page, for links. */
export function addressOf(page: AnyPageId, view?: string): string {
  return view === undefined ? `#/${page}` : `#/${page}/${view}`
}

/** The start screen's. */
export const startAddress = '#/'

export function go(page: AnyPageId, view?: string): void {
  window.location.hash = addressOf(page, view)
}

/** The page the address names; null: none, as on the start screen. */
export function useAddress(): Route | null {
  return parse(useSyncExternalStore(subscribe, () => window.location.hash))
}

/** The page the address names; the first one where it names none. */
export function useRoute(): Route {
  return useAddress() ?? { page: 'data', view: null }
}
