/**
 * Mean consistency index of random reciprocal matrices, by number of criteria from 1. The tables in circulation differ:
 * with three criteria and CI = 0.055, CR is 0.095 by `saaty1980` and 0.106 by `chinese`. So the table's id goes with every
 * result.
 *
 * - `saaty1980`: Saaty (1980), to 15 criteria; the dip at 12 is in the original.
 * - `chinese`: the table of Chinese textbooks and code (.52, .89, 1.12 …).
 * - `tran2007`: after Saaty & Tran (2007), from 500,000 random matrices each, as in R's ahpsurvey.
 */
export const randomIndexTables = {
  saaty1980: [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  chinese: [0, 0, 0.52, 0.89, 1.12, 1.26, 1.36, 1.41, 1.46, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  tran2007: [
    0, 0, 0.5251686, 0.8836651, 1.1081014, 1.2492774, 1.3415514, 1.4048466, 1.4507197, 1.4857266, 1.5141022, 1.5356638,
    1.5545925, 1.5703498, 1.5839958,
  ],
} as const satisfies Record<string, readonly number[]>

export type RandomIndexTable = keyof typeof randomIndexTables

/** The largest number of criteria that all tables hold. */
export const maximumCriteria = 15

/** The random index for a number of criteria (1 to 15). */
export function randomIndex(criteria: number, table: RandomIndexTable): number {
  return randomIndexTables[table][criteria - 1] ?? Number.NaN
}
