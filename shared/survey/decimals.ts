import { z } from 'zod'

/**
 * Fewest and most decimals that can be asked for. Coefficients keep two: their limits (0.70, 0.10) are of two decimals, and a
 * verdict must not contradict the number beside it.
 */
export const decimalLimits = {
  /** Means, scores, their differences and deviations. */
  score: { min: 0, max: 6 },
  /** Coefficients, weights, test statistics. */
  coefficient: { min: 2, max: 6 },
  percent: { min: 0, max: 4 },
} as const

const within = ({ min, max }: { readonly min: number; readonly max: number }) => z.int().min(min).max(max).nullable()

/** How many decimals a reader wants of each kind of number; null: as every table and sentence has them. */
export const decimalsSchema = z.strictObject({
  score: within(decimalLimits.score),
  coefficient: within(decimalLimits.coefficient),
  percent: within(decimalLimits.percent),
})
export type Decimals = Readonly<z.infer<typeof decimalsSchema>>
export type Quantity = keyof Decimals

export const ownDecimals: Decimals = { score: null, coefficient: null, percent: null }
