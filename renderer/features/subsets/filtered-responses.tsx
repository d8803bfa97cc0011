import { useState } from 'react'
import { RowFilter } from '../../client/row-filter.ts'
import type { DataViewProps } from '../data/data-view-props.ts'
import { ResponseView } from '../data/response-view.tsx'
import { GridFilter } from './grid-filter.tsx'

/** The responses, all or those that meet a condition. The grid stays under another condition, and its order with it. */
export function FilteredResponses(props: DataViewProps) {
  const [filter, setFilter] = useState<string | null>(null)
  return (
    <RowFilter value={filter}>
      <GridFilter value={filter} onChange={setFilter} />
      <ResponseView {...props} onFilterGivenUp={() => setFilter(null)} />
    </RowFilter>
  )
}
