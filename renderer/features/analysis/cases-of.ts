import type { StoredResult } from './use-present.ts'

/** How many responses a result rests on; null: it rests on none, as a comparison of judgements. */
export function casesOf({ result }: Pick<StoredResult, 'result'>): number | null {
  const { n } = result
  return typeof n === 'number' ? n : null
}
