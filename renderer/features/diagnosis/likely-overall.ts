import type { Variable } from '#shared/survey/variable.ts'

const overallWords = /总体|整体|综合|总的来说|overall|in general/i

/** The item that asks for the overall impression, by its wording; else the last item, where it usually stands. */
export function likelyOverall(items: readonly Variable[]): Variable | undefined {
  return items.findLast(({ name, label }) => overallWords.test(`${name} ${label}`)) ?? items.at(-1)
}
