import { chiSquarePValue } from '../distributions/chi-square-p-value.ts'
import { fisherExactPValue } from './fisher-exact.ts'

interface ChiSquareTest {
  readonly value: number
  readonly df: number
  readonly p: number
}

interface ContingencyCell {
  readonly count: number
  readonly expected: number
  readonly adjustedResidual: number
}

export interface Contingency {
  readonly n: number
  readonly rowTotals: readonly number[]
  readonly columnTotals: readonly number[]
  /** Row by row. */
  readonly cells: readonly (readonly ContingencyCell[])[]
  /** null for a table of a single row or column, like all that follow. */
  readonly chiSquare: ChiSquareTest | null
  readonly likelihoodRatio: ChiSquareTest | null
  readonly phi: number | null
  readonly cramersV: number | null
  readonly contingencyCoefficient: number | null
  /** 2 × 2 tables of whole counts only. */
  readonly fisherExactP: number | null
}

/**
 * The statistics of a table of counts (or sums of weights) whose margins are all above 0: expected counts, adjusted
 * residuals (O − E)/√(E(1 − row share)(1 − column share)), Pearson's chi-square without correction, the likelihood ratio
 * 2ΣO ln(O/E), phi = √(χ²/n) (never negative), Cramér's V, the contingency coefficient √(χ²/(χ² + n)), Fisher's exact test.
 *
 * Haberman (1973), Biometrics 29, 205-220; IBM SPSS Statistics Algorithms, CROSSTABS.
 *
 * @example contingency([[10, 20], [20, 10]]).chiSquare // value 6.667, df 1, p 0.00982
 */
export function contingency(counts: readonly (readonly number[])[]): Contingency {
  const rowTotals = counts.map(sum)
  const columnTotals = (counts[0] ?? []).map((_, j) => sum(counts.map((row) => row[j] ?? 0)))
  const n = sum(rowTotals)
  const cells = counts.map((row, i) =>
    row.map((count, j): ContingencyCell => {
      const rowShare = (rowTotals[i] ?? 0) / n
      const columnShare = (columnTotals[j] ?? 0) / n
      const expected = rowShare * columnShare * n
      const spread = Math.sqrt(expected * (1 - rowShare) * (1 - columnShare))
      return { count, expected, adjustedResidual: (count - expected) / spread }
    }),
  )
  const base = { n, rowTotals, columnTotals, cells }
  const smaller = Math.min(rowTotals.length, columnTotals.length) - 1
  if (smaller < 1) return { ...base, ...undefinedStatistics }
  const df = (rowTotals.length - 1) * (columnTotals.length - 1)
  const chiSquare = sum(cells.flat().map(({ count, expected }) => (count - expected) ** 2 / expected))
  // Rounding can leave a likelihood ratio just under 0.
  const ratio = sum(cells.flat().map(({ count, expected }) => (count > 0 ? 2 * count * Math.log(count / expected) : 0)))
  const test = (value: number): ChiSquareTest => ({ value, df, p: chiSquarePValue(value, df) })
  return {
    ...base,
    chiSquare: test(chiSquare),
    likelihoodRatio: test(Math.max(0, ratio)),
    phi: Math.sqrt(chiSquare / n),
    cramersV: Math.sqrt(chiSquare / (n * smaller)),
    contingencyCoefficient: Math.sqrt(chiSquare / (chiSquare + n)),
    fisherExactP: df === 1 ? fisher(counts) : null,
  }
}

const undefinedStatistics = {
  chiSquare: null,
  likelihoodRatio: null,
  phi: null,
  cramersV: null,
  contingencyCoefficient: null,
  fisherExactP: null,
} as const

function fisher(counts: readonly (readonly number[])[]): number | null {
  const [a = 0, b = 0, c = 0, d = 0] = counts.flat().map((count) => Math.round(count))
  const whole = counts.flat().every((count) => Math.abs(count - Math.round(count)) < 1e-9 * Math.max(1, count))
  return whole ? fisherExactPValue(a, b, c, d) : null
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
