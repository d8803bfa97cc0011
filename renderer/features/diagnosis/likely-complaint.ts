import type { Variable } from '#shared/survey/variable.ts'

const complaintWords = /投诉|抱怨|不满|意见|问题|原因|complain|problem|reason/i

/** The category that holds complaints, by its wording; else the first category. */
export function likelyComplaint(categories: readonly Variable[]): Variable | undefined {
  return categories.find(({ name, label }) => complaintWords.test(`${name} ${label}`)) ?? categories[0]
}
