import type { Variable } from '#shared/survey/variable.ts'

const overallWords = /总体满意|总体评价|整体满意|整体评价|综合评价|综合满意|总的来说|overall|in general/i
const recommendWords = /推荐|recommend|\bnps\b/i

type Named = Pick<Variable, 'name' | 'label'>

/**
 * Whether an item asks for the outcome (the overall impression, the will to recommend) and not for a part of the service:
 * it is explained by the other items and stands beside the index, not in it.
 */
export function isOutcome({ name, label }: Named): boolean {
  return overallWords.test(`${name} ${label}`) || recommendWords.test(`${name} ${label}`)
}

/** The item that asks for the overall impression, by its wording; else the last item, where it usually stands. */
export function likelyOverall<V extends Named>(items: readonly V[]): V | undefined {
  return items.findLast(({ name, label }) => overallWords.test(`${name} ${label}`)) ?? items.at(-1)
}
