import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useApi } from './client-context.tsx'

/** A page of the responses that meet a condition, excluded ones among them; how many of them count is asked with it. */
export function useBehindRows(expression: string, offset: number, limit: number) {
  const { queries } = useApi()
  const rows = useQuery({
    ...queries.data.rows.queryOptions({ input: { offset, limit, filter: expression } }),
    placeholderData: keepPreviousData,
    gcTime: 0,
    meta: { shownInPlace: true },
  })
  const counts = useQuery({
    ...queries.subsets.preview.queryOptions({ input: { expression } }),
    gcTime: 0,
    meta: { shownInPlace: true },
  })
  return { page: rows.data ?? null, counts: counts.data ?? null, error: rows.error ?? counts.error }
}
