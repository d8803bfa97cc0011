import { keyOrder } from '../common/row-keys.ts'
import type { RunChartOptions } from './options.ts'
import type { RunChartStatistics } from './summarise.ts'

export interface RunPoints {
  readonly points: readonly { readonly name: string; readonly value: number; readonly n: number }[]
  /** Rows without a value or time. */
  readonly leftOut: number
}

export function runPoints(statistics: RunChartStatistics, options: RunChartOptions): RunPoints {
  if (!statistics) {
    const points = (options.values ?? []).map((value, i) => ({
      name: options.names?.[i] ?? String(i + 1),
      value,
      n: 1,
    }))
    return { points, leftOut: 0 }
  }
  const { values, time } = statistics
  if (time) return meansByTime(statistics, time)
  const points = [...values].flatMap((value, row) =>
    Number.isNaN(value) ? [] : [{ name: String(row + 1), value, n: 1 }],
  )
  return { points, leftOut: values.length - points.length }
}

function meansByTime(
  { values, weights }: NonNullable<RunChartStatistics>,
  { codes, keys }: NonNullable<NonNullable<RunChartStatistics>['time']>,
): RunPoints {
  const sums = keys.map(() => ({ n: 0, weight: 0, sum: 0 }))
  let leftOut = 0
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number
    const time = sums[codes[row] as number]
    if (Number.isNaN(value) || !time) {
      leftOut++
      continue
    }
    const weight = weights ? (weights[row] as number) : 1
    time.n++
    time.weight += weight
    time.sum += weight * value
  }
  const points = keyOrder(keys).flatMap((place) => {
    const { n, weight, sum } = sums[place] ?? { n: 0, weight: 0, sum: 0 }
    return n > 0 ? [{ name: keys[place]?.name ?? '', value: sum / weight, n }] : []
  })
  return { points, leftOut }
}
