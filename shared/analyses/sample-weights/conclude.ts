import { refuse } from '../../errors/refusal.ts'
import { type Cells, collapseCells } from '../../statistics/weighting/collapse-cells.ts'
import { type RakeMargin, type RakeRules, rakeCells } from '../../statistics/weighting/rake-cells.ts'
import type { SampleFacts } from '../common/sample.ts'
import { convergedWithin } from '../weights-bands.ts'
import type { Margin } from './margin.ts'
import { weightingNotes } from './notes.ts'
import type { SampleWeightOptions } from './options.ts'
import type { SampleWeightResult } from './result.ts'
import type { WeightingStatistics } from './summarise.ts'

/** No tolerance can ask for more than doubles give. */
const finestTolerance = 1e-13

export function concludeWeighting(
  statistics: WeightingStatistics,
  margins: readonly Margin[],
  rules: RakeRules,
  {
    options,
    facts,
    method,
  }: { options: SampleWeightOptions; facts: SampleFacts; method: SampleWeightResult['method'] },
): SampleWeightResult {
  const cells = cellsOf(statistics, margins, rules.cap !== null)
  const { counts, base } = sumsOf(cells, statistics.base)
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n === 0) refuse('tooFewCases', { n, needed: 1, nTotal: facts.nTotal })
  const wanted = margins.map((margin, m) => targetsOf(margin, cells.categories[m] ?? new Int32Array(), counts, base))
  const tolerance = Math.max(rules.tolerance, finestTolerance)
  const { factors, iterations, maxError } = rakeCells(base, counts, wanted, { ...rules, tolerance })
  const spread = spreadWeights(cells, factors, statistics.base)
  const after = base.map((sum, cell) => sum * (factors[cell] ?? 0))
  const designEffect = (n * spread.squaredSum) / spread.sum ** 2
  const result: Omit<SampleWeightResult, 'notes'> = {
    n,
    nTotal: facts.nTotal,
    missing: options.missing,
    method,
    achieved: margins.flatMap((margin, m) => {
      const { categories, targets } = wanted[m] ?? { categories: new Int32Array(), targets: new Float64Array() }
      const [rows, from, to] = [counts, base, after].map((values) => sumBy(values, categories, targets.length))
      const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0)
      return margin.categories.map((category, i) => ({
        variable: margin.name,
        category,
        n: rows?.[i] ?? 0,
        target: targets[i] ?? 0,
        before: (from?.[i] ?? 0) / total(base),
        after: (to?.[i] ?? 0) / total(after),
      }))
    }),
    iterations,
    converged: maxError <= tolerance && maxError < convergedWithin,
    maxError,
    designEffect,
    effectiveN: n / designEffect,
    min: spread.min,
    max: spread.max,
    weights: spread.weights,
  }
  return { ...result, notes: weightingNotes(result, { statistics, margins, rules, options, facts }) }
}

/** With a cap every row of a cell must weigh the same, so that rows of different base weights are cells of their own. */
function cellsOf({ codes, base }: WeightingStatistics, margins: readonly Margin[], byBase: boolean): Cells {
  const columns = codes.map((column, m) => ({ codes: column, size: (margins[m]?.categories.length ?? 0) + 1 }))
  if (!byBase || !base) return collapseCells(columns)
  const different = new Map<number, number>()
  const places = Int32Array.from(base, (weight) => {
    const known = different.get(weight)
    if (known !== undefined) return known
    different.set(weight, different.size)
    return different.size - 1
  })
  return collapseCells([...columns, { codes: places, size: different.size }])
}

function sumsOf({ size, ofRow }: Cells, baseWeights: Float64Array | null) {
  const counts = new Float64Array(size)
  const base = baseWeights ? new Float64Array(size) : counts
  for (let row = 0; row < ofRow.length; row++) {
    const cell = ofRow[row] as number
    if (cell < 0) continue
    counts[cell] = (counts[cell] as number) + 1
    if (baseWeights) base[cell] = (base[cell] as number) + (baseWeights[row] as number)
  }
  return { counts, base }
}

function sumBy(values: Float64Array, categories: Int32Array, size: number): Float64Array {
  const sums = new Float64Array(size)
  values.forEach((value, cell) => {
    const category = categories[cell] ?? 0
    sums[category] = (sums[category] ?? 0) + value
  })
  return sums
}

/** The shares to meet; where missing answers keep theirs, the others are scaled down to make room. */
function targetsOf(margin: Margin, categories: Int32Array, counts: Float64Array, base: Float64Array): RakeMargin {
  const size = margin.categories.length
  const rows = sumBy(counts, categories, size + 1)
  const sums = sumBy(base, categories, size + 1)
  margin.categories.forEach((category, i) => {
    const target = margin.shares[i] ?? 0
    const count = rows[i] ?? 0
    if (target > 0 && count === 0) refuse('emptyTargetCell', { variable: margin.name, category })
    if (target === 0 && count > 0) refuse('targetZero', { variable: margin.name, category, count })
  })
  const missingShare = (sums[size] ?? 0) / sums.reduce((sum, value) => sum + value, 0)
  const targets = new Float64Array(size + 1)
  margin.shares.forEach((share, i) => {
    targets[i] = share * (1 - missingShare)
  })
  targets[size] = missingShare
  return { categories, targets }
}

function spreadWeights({ ofRow }: Cells, factors: Float64Array, base: Float64Array | null) {
  // Pushed, not allocated at full length: an array without holes and nulls keeps its numbers as plain doubles.
  const weights: (number | null)[] = []
  let min = Number.POSITIVE_INFINITY
  let max = 0
  let sum = 0
  let squaredSum = 0
  for (let row = 0; row < ofRow.length; row++) {
    const cell = ofRow[row] as number
    if (cell < 0) {
      weights.push(null)
      continue
    }
    const weight = (factors[cell] as number) * (base ? (base[row] as number) : 1)
    weights.push(weight)
    if (weight < min) min = weight
    if (weight > max) max = weight
    sum += weight
    squaredSum += weight * weight
  }
  return { weights, min, max, sum, squaredSum }
}
