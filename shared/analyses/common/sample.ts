import type { DataTable } from '../../survey/data-table.ts'

/** The rows an analysis works on: those that pass the filter and, when weighted, have a weight above 0. */
export interface Sample {
  readonly table: DataTable
  /** One a row, all above 0; null: every row counts once. */
  readonly weights: Float64Array | null
  /** Which rows of the data these are, when some were left out: an analysis that gives every row a value needs to know. */
  readonly kept?: { readonly rows: Int32Array; readonly of: number }
}

/** What became of the other rows; mergeable like the statistics. */
export interface SampleFacts {
  /** Rows in the data. */
  readonly rows: number
  /** Rows that pass the filter: the n total of the result. */
  readonly nTotal: number
  readonly filtered: boolean
  /** The subsets and expressions among the filter; a subset's name, null: an expression of its own. */
  readonly conditions?: readonly { readonly subset: string | null; readonly expression: string }[]
  /** Names in `reverse` that the analysis does not read: most often a slip of the pen. */
  readonly unusedReverse: readonly string[]
  readonly weight: {
    readonly variable: string
    /** Rows left out because their weight is missing, or 0. */
    readonly missing: number
    readonly zero: number
    /** Σw and Σw² of the rows that stay. */
    readonly sum: number
    readonly squaredSum: number
  } | null
}

/** What an analysis gets that reads no variables. */
export const noSample: { readonly sample: Sample; readonly facts: SampleFacts } = {
  sample: { table: { rowCount: 0, columns: new Map() }, weights: null },
  facts: { rows: 0, nTotal: 0, filtered: false, unusedReverse: [], weight: null },
}

/** The facts of two disjoint sets of rows taken together. */
export function mergeFacts(a: SampleFacts, b: SampleFacts): SampleFacts {
  return {
    rows: a.rows + b.rows,
    nTotal: a.nTotal + b.nTotal,
    filtered: a.filtered,
    ...(a.conditions === undefined ? {} : { conditions: a.conditions }),
    unusedReverse: a.unusedReverse,
    weight:
      a.weight && b.weight
        ? {
            variable: a.weight.variable,
            missing: a.weight.missing + b.weight.missing,
            zero: a.weight.zero + b.weight.zero,
            sum: a.weight.sum + b.weight.sum,
            squaredSum: a.weight.squaredSum + b.weight.squaredSum,
          }
        : null,
  }
}
