export interface RakeMargin {
  /** The category of each cell. */
  readonly categories: Int32Array
  /** The share each category is to have; they add up to 1. */
  readonly targets: Float64Array
}

export interface RakeRules {
  readonly maxIterations: number
  /** Stop when no weighted share is off its target by more than this (a share, 0-1). */
  readonly tolerance: number
  /** The largest weight allowed, the mean weight being 1; null: none. */
  readonly cap: number | null
}

export interface Raked {
  /** What to multiply the base weights of each cell by, so that they add up to the number of rows. */
  readonly factors: Float64Array
  /** Passes over all margins. */
  readonly iterations: number
  /** The largest |share − target| at the end. */
  readonly maxError: number
}

/**
 * Raking (iterative proportional fitting): the weights are multiplied by target/achieved, margin by margin, until every
 * margin is met. Deming & Stephan (1940), Annals of Mathematical Statistics 11, 427-444.
 *
 * With a cap, weights above it are cut to it and all are brought back to mean 1, again and again, after every pass
 * (inside the loop, as R's anesrake does): cutting once afterwards would leave the margins off. A cap that is too tight never
 * meets the targets; see `maxError`.
 *
 * @param base Σ of the base weights of each cell, above 0
 * @param counts rows of each cell; with a cap, all rows of a cell have the same base weight
 */
export function rakeCells(
  base: Float64Array,
  counts: Float64Array,
  margins: readonly RakeMargin[],
  { maxIterations, tolerance, cap }: RakeRules,
): Raked {
  const rows = counts.reduce((sum, count) => sum + count, 0)
  const totals = Float64Array.from(base)
  scale(totals, rows)
  let iterations = 0
  let maxError = largestError(totals, margins, rows)
  while (iterations < maxIterations && (iterations === 0 || !(maxError <= tolerance))) {
    for (const margin of margins) adjust(totals, margin, rows)
    // Exact once more: without it the rounding of thousands of passes would build up in the sum.
    scale(totals, rows)
    if (cap !== null) capAt(cap, totals, counts, rows)
    maxError = largestError(totals, margins, rows)
    iterations++
  }
  return { factors: totals.map((total, cell) => total / (base[cell] as number)), iterations, maxError }
}

function scale(totals: Float64Array, sum: number): void {
  let current = 0
  for (const total of totals) current += total
  const factor = sum / current
  for (let cell = 0; cell < totals.length; cell++) totals[cell] = (totals[cell] as number) * factor
}

function sumsOf(totals: Float64Array, { categories, targets }: RakeMargin): Float64Array {
  const sums = new Float64Array(targets.length)
  for (let cell = 0; cell < totals.length; cell++) {
    const category = categories[cell] as number
    sums[category] = (sums[category] as number) + (totals[cell] as number)
  }
  return sums
}

function adjust(totals: Float64Array, margin: RakeMargin, rows: number): void {
  const factors = sumsOf(totals, margin)
  for (let category = 0; category < factors.length; category++) {
    factors[category] = ((margin.targets[category] as number) * rows) / (factors[category] as number)
  }
  for (let cell = 0; cell < totals.length; cell++) {
    totals[cell] = (totals[cell] as number) * (factors[margin.categories[cell] as number] as number)
  }
}

/** Rescaling after a cut can lift others over the cap; each round cuts more of them, and the rest converges quickly. */
const mostCuts = 1000

function capAt(cap: number, totals: Float64Array, counts: Float64Array, rows: number): void {
  for (let round = 0; round < mostCuts; round++) {
    let cut = false
    for (let cell = 0; cell < totals.length; cell++) {
      const largest = cap * (counts[cell] as number)
      if ((totals[cell] as number) > largest * (1 + 1e-12)) {
        totals[cell] = largest
        cut = true
      }
    }
    if (!cut) return
    scale(totals, rows)
  }
}

function largestError(totals: Float64Array, margins: readonly RakeMargin[], rows: number): number {
  let largest = 0
  for (const margin of margins) {
    sumsOf(totals, margin).forEach((sum, category) => {
      largest = Math.max(largest, Math.abs(sum / rows - (margin.targets[category] as number)))
    })
  }
  return largest
}
