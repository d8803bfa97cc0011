import { z } from 'zod'
import { commonResultShape, maybe } from '../common/result.ts'

const testSchema = z.object({ value: z.number(), df: z.number(), p: z.number() }).nullable()
const totalSchema = z.object({
  name: z.string(),
  value: z.union([z.number(), z.string()]),
  count: z.number(),
  percent: z.number(),
})

/** Counts are cases, or sums of weights. Statistics are null where one of the variables has a single value. */
const tableShape = {
  cells: z.array(
    z.object({
      row: z.string(),
      column: z.string(),
      count: z.number(),
      expected: z.number(),
      rowPercent: z.number(),
      columnPercent: z.number(),
      totalPercent: z.number(),
      adjustedResidual: maybe,
    }),
  ),
  rowTotals: z.array(totalSchema),
  columnTotals: z.array(totalSchema),
  chiSquare: testSchema,
  likelihoodRatio: testSchema,
  fisherExactP: maybe,
  phi: maybe,
  cramersV: maybe,
  contingencyCoefficient: maybe,
  /** The design-based test of a weighted table; null without weights. Results kept by earlier versions have none. */
  raoScott: z
    .object({ f: z.number(), df1: z.number(), df2: z.number(), p: z.number(), meanDesignEffect: z.number() })
    .nullable()
    .default(null),
  /** Cells whose expected count is under 5, as a percent of all cells, and the smallest expected count. */
  lowExpected: z.object({ count: z.number(), percent: z.number(), smallest: z.number() }),
}

const tableSchema = z.object(tableShape)
const layerSchema = z.object({ name: z.string(), n: z.number(), ...tableShape })

export const crosstabResult = z.object({
  /** Here n and nTotal are sums of weights when weighted: aggregated tables come with frequencies as weights. */
  ...commonResultShape,
  /** Rows of the data behind n. */
  cases: z.number(),
  /** Weights are frequencies: as the options say, or because every combination stands on one row. No `raoScott` then. */
  aggregated: z.boolean().default(false),
  ...tableShape,
  layers: z.array(layerSchema),
})
export type CrosstabResult = z.infer<typeof crosstabResult>
export type CrosstabTable = z.infer<typeof tableSchema>
export type CrosstabLayer = z.infer<typeof layerSchema>
