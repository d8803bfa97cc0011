import type { ValueCounts } from './value-counts.ts'

/** The counts of two disjoint sets of rows taken together. */
export function mergeValueCounts(a: ValueCounts, b: ValueCounts): ValueCounts {
  const values: number[] = []
  const counts: number[] = []
  const weights: number[] = []
  let i = 0
  let j = 0
  while (i < a.values.length || j < b.values.length) {
    const left = a.values[i] ?? Number.POSITIVE_INFINITY
    const right = b.values[j] ?? Number.POSITIVE_INFINITY
    const value = Math.min(left, right)
    values.push(value)
    counts.push((left === value ? (a.counts[i] ?? 0) : 0) + (right === value ? (b.counts[j] ?? 0) : 0))
    weights.push((left === value ? (a.weights[i] ?? 0) : 0) + (right === value ? (b.weights[j] ?? 0) : 0))
    if (left === value) i++
    if (right === value) j++
  }
  return {
    values: Float64Array.from(values),
    counts: Float64Array.from(counts),
    weights: Float64Array.from(weights),
    squaredWeight: a.squaredWeight + b.squaredWeight,
    missing: a.missing + b.missing,
    missingWeight: a.missingWeight + b.missingWeight,
  }
}
