import type { Consistency } from './consistency.ts'

/** A comparison and the overall weight of the node whose children it compares. */
export type WeighedConsistency = Pick<Consistency, 'ci' | 'ri'> & { readonly overallWeight: number }

/**
 * Consistency of several comparisons together, a level of the hierarchy or the whole: CR = Σa·CI / Σa·RI, with a the overall
 * weight of the node under which each comparison was made. 0 where no comparison can be inconsistent (pairs only).
 *
 * Saaty (1980), The Analytic Hierarchy Process, chapter 4; 层次总排序的一致性检验.
 *
 * @example hierarchyConsistency([{ ci: 0.02, ri: 0.58, overallWeight: 0.6 }, { ci: 0, ri: 0, overallWeight: 0.4 }]).cr // 0.0345
 */
export function hierarchyConsistency(comparisons: readonly WeighedConsistency[]) {
  const ci = comparisons.reduce((sum, comparison) => sum + comparison.overallWeight * comparison.ci, 0)
  const ri = comparisons.reduce((sum, comparison) => sum + comparison.overallWeight * comparison.ri, 0)
  return { ci, ri, cr: ri > 0 ? ci / ri : 0 }
}
