import type { Variable } from '#shared/survey/variable.ts'

/** What every view of the data page is given. */
export interface DataViewProps {
  readonly variables: readonly Variable[]
  readonly readOnly: boolean
}
