import type { GridApi, SortModelItem } from 'ag-grid-community'
import type { RowSort } from '../../client/use-data.ts'

/** The one column a grid is sorted by, as the core is asked. */
export function sortOf(model: readonly SortModelItem[]): RowSort | null {
  const [first] = model
  return first === undefined ? null : { variable: first.colId, descending: first.sort === 'desc' }
}

export function sortOfGrid(api: GridApi): RowSort | null {
  return sortOf(api.getColumnState().flatMap(({ colId, sort }) => (sort == null ? [] : [{ colId, sort }])))
}

export function isSameSort(one: RowSort | null, other: RowSort | null): boolean {
  return one?.variable === other?.variable && one?.descending === other?.descending
}

/** Takes a sort back: to the one before, or to none where that is the same. */
export function unsort(api: GridApi, before: RowSort | null): void {
  const state =
    before === null || isSameSort(before, sortOfGrid(api))
      ? []
      : [{ colId: before.variable, sort: directionOf(before) }]
  api.applyColumnState({ state, defaultState: { sort: null } })
}

function directionOf({ descending }: RowSort): 'asc' | 'desc' {
  return descending ? 'desc' : 'asc'
}
