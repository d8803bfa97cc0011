import { go, type PageId, useRoute } from '../../app/route.ts'
import { useRemembered } from '../../ui/use-remembered.ts'

/**
 * The analysis a page shows: the one its address names (`#/diagnosis/crosstab`), else the one it showed last. Choosing
 * writes the address, so that a link, and the way back, lead to the same place.
 */
export function useChosenAnalysis(page: PageId, ids: readonly string[], initial: string) {
  const route = useRoute()
  const [remembered, remember] = useRemembered(`${page}.which`, initial)
  const named = route.page === page ? ids.find((id) => id === route.view) : undefined
  const choose = (id: string) => {
    remember(id)
    go(page, id)
  }
  return { which: named ?? (ids.includes(remembered) ? remembered : initial), choose }
}
