import { fPValue } from '../distributions/f-p-value.ts'
import { cholesky } from '../matrix/cholesky.ts'
import { at, type SquareMatrix, squareMatrix } from '../matrix/square-matrix.ts'

/** A cell of a weighted table: Σw and Σw² of its rows. */
interface WeightedCell {
  readonly weight: number
  readonly squaredWeight: number
}

export interface RaoScottTest {
  readonly f: number
  readonly df1: number
  readonly df2: number
  readonly p: number
  /** What the weights inflate Pearson's statistic by: the mean of the generalised design effects. */
  readonly meanDesignEffect: number
}

/** The rows of the data behind a table. */
interface TableRows {
  /** In the table. */
  readonly table: number
  /** In the sample it is a part of: rows without an answer, or outside the layer, count in V. */
  readonly sample: number
  /** Of the design: one less than the rows of the sample, or of the part of it that is looked at. */
  readonly df: number
}

/** Contrasts beyond which the table is too fine to be tested: the work grows with their third power. */
const mostContrasts = 400

/**
 * The design-based test of independence in a weighted table: Pearson's statistic, scaled to the number of rows and divided
 * by the trace of the generalised design effects Δ = (C′D⁻¹C)⁻¹C′D⁻¹VD⁻¹C, against F with d₀ = (tr Δ)²/tr Δ² and d₀·ν
 * degrees of freedom (the second-order correction with Thomas and Rao's F). C spans the interactions of rows and columns, D
 * holds the shares of the cells, V is their linearised covariance with rows drawn independently and weights known, ν the
 * degrees of freedom of the design. This is R survey's `svychisq(…, statistic = "F")` for
 * `svydesign(ids = ~1, weights)`; an empty cell has 0 in place of 1/share, as there.
 *
 * Rao & Scott (1984), Annals of Statistics 12, 46-60; Thomas & Rao (1987), JASA 82, 630-636; Lumley (2010), Complex Surveys.
 *
 * @param cells row by row; every row and column has a weight above 0
 * @returns null for a single row or column, for more than 400 contrasts and where empty cells leave Δ undefined
 */
export function raoScottTest(cells: readonly (readonly WeightedCell[])[], count: TableRows): RaoScottTest | null {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0]
  const size = (rows - 1) * (columns - 1)
  if (size < 1 || size > mostContrasts || count.df < 1) return null
  const flat = cells.flat()
  const total = flat.reduce((sum, { weight }) => sum + weight, 0)
  const squares = flat.reduce((sum, { squaredWeight }) => sum + squaredWeight, 0)
  const shares = flat.map(({ weight }) => weight / total)
  const inverses = shares.map((share) => (share === 0 ? 0 : 1 / share))
  const contrasts = interactions(rows, columns)
  const bread = quadratic(contrasts, inverses)
  // V up to a factor: diag(S) − S·p′ − p·S′ + p·p′·ΣS, with S the Σw² of the cells; D⁻¹ taken into its parts.
  const squaredOverShare = flat.map(({ squaredWeight }, k) => squaredWeight * (inverses[k] ?? 0))
  const occurs = shares.map((share) => (share === 0 ? 0 : 1))
  const filling = quadratic(
    contrasts,
    squaredOverShare.map((value, k) => value * (inverses[k] ?? 0)),
  )
  const u = contrasts.map((contrast) => product(contrast, squaredOverShare))
  const v = contrasts.map((contrast) => product(contrast, occurs))
  const factor = count.sample / (count.sample - 1) / total ** 2
  const middle = squareMatrix(size, (i, j) => {
    const [ui, uj, vi, vj] = [u[i] ?? 0, u[j] ?? 0, v[i] ?? 0, v[j] ?? 0]
    return factor * (at(filling, i, j) - ui * vj - vi * uj + vi * vj * squares)
  })
  const lower = cholesky(bread)
  if (!lower) return null
  const effects = standardise(lower, middle)
  const trace = effects.values.reduce((sum, value, k) => sum + (k % (size + 1) === 0 ? value : 0), 0)
  if (!(trace > 0)) return null
  const traceOfSquare = effects.values.reduce((sum, value) => sum + value * value, 0)
  const df1 = trace ** 2 / traceOfSquare
  const df2 = df1 * count.df
  const f = meanSquareContingency(shares, rows, columns) / trace
  return { f, df1, df2, p: fPValue(f, df1, df2), meanDesignEffect: (count.table * trace) / size }
}

/** Orthonormal contrasts of the interactions, one value a cell: the products of Helmert's contrasts of rows and columns. */
function interactions(rows: number, columns: number): Float64Array[] {
  const [ofRows, ofColumns] = [helmert(rows), helmert(columns)]
  return ofRows.flatMap((r) =>
    ofColumns.map((c) =>
      Float64Array.from(
        { length: rows * columns },
        (_, k) => (r[Math.floor(k / columns)] ?? 0) * (c[k % columns] ?? 0),
      ),
    ),
  )
}

function helmert(levels: number): number[][] {
  return Array.from({ length: levels - 1 }, (_, i) => {
    const norm = Math.sqrt((i + 1) * (i + 2))
    return Array.from({ length: levels }, (_, j) => (j <= i ? 1 / norm : j === i + 1 ? -(i + 1) / norm : 0))
  })
}

/** C′·diag(d)·C. */
function quadratic(contrasts: readonly Float64Array[], d: readonly number[]): SquareMatrix {
  const scaled = contrasts.map((contrast) => contrast.map((value, k) => value * (d[k] ?? 0)))
  return squareMatrix(contrasts.length, (i, j) => product(scaled[i] ?? [], contrasts[j] ?? []))
}

/** L⁻¹·M·L⁻ᵀ: symmetric, with the eigenvalues of (L·Lᵀ)⁻¹·M. */
function standardise(lower: SquareMatrix, matrix: SquareMatrix): SquareMatrix {
  const { size } = matrix
  const solved = forward(lower, matrix)
  return forward(
    lower,
    squareMatrix(size, (i, j) => at(solved, j, i)),
  )
}

function forward(lower: SquareMatrix, right: SquareMatrix): SquareMatrix {
  const { size } = lower
  const x = Float64Array.from(right.values)
  for (let j = 0; j < size; j++) {
    for (let i = 0; i < size; i++) {
      let sum = x[i * size + j] as number
      for (let k = 0; k < i; k++) sum -= at(lower, i, k) * (x[k * size + j] as number)
      x[i * size + j] = sum / at(lower, i, i)
    }
  }
  return { size, values: x }
}

/** Pearson's chi-square of a table of shares: Σ(p − p̂)²/p̂. */
function meanSquareContingency(shares: readonly number[], rows: number, columns: number): number {
  const rowShares = new Float64Array(rows)
  const columnShares = new Float64Array(columns)
  shares.forEach((share, k) => {
    const [i, j] = [Math.floor(k / columns), k % columns]
    rowShares[i] = (rowShares[i] ?? 0) + share
    columnShares[j] = (columnShares[j] ?? 0) + share
  })
  return shares.reduce((sum, share, k) => {
    const expected = (rowShares[Math.floor(k / columns)] ?? 0) * (columnShares[k % columns] ?? 0)
    return sum + (share - expected) ** 2 / expected
  }, 0)
}

function product(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0)
  return sum
}
