/** How often each text occurs in a column, in order of first appearance; mergeable. Weights are real numbers. */
export interface CategoryCounts {
  readonly categories: ReadonlyMap<string, { readonly count: number; readonly weight: number }>
  readonly missing: number
  readonly missingWeight: number
}

/** Counts a coded text column (code −1 is missing). */
export function categoryCountsOf(
  codes: Int32Array,
  names: readonly string[],
  weights: Float64Array | null,
): CategoryCounts {
  const counts = new Float64Array(names.length)
  const sums = new Float64Array(names.length)
  let missing = 0
  let missingWeight = 0
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number
    const weight = weights ? (weights[row] as number) : 1
    if (code < 0) {
      missing++
      missingWeight += weight
    } else {
      counts[code] = (counts[code] as number) + 1
      sums[code] = (sums[code] as number) + weight
    }
  }
  const categories = new Map<string, { count: number; weight: number }>()
  names.forEach((name, code) => {
    const count = counts[code] ?? 0
    if (count > 0) categories.set(name, { count, weight: sums[code] ?? 0 })
  })
  return { categories, missing, missingWeight }
}

/** The counts of two disjoint sets of rows taken together. */
export function mergeCategoryCounts(a: CategoryCounts, b: CategoryCounts): CategoryCounts {
  const categories = new Map(a.categories)
  for (const [name, { count, weight }] of b.categories) {
    const known = categories.get(name)
    categories.set(name, { count: count + (known?.count ?? 0), weight: weight + (known?.weight ?? 0) })
  }
  return { categories, missing: a.missing + b.missing, missingWeight: a.missingWeight + b.missingWeight }
}
