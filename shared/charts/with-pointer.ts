import type { EChartsOption, SeriesOption } from 'echarts'
import type { FigureMark } from './figure-marks.ts'
import { markAt } from './mark-at.ts'
import type { ChartSpec } from './spec.ts'

/** A figure over which the pointer is a hand only where a series has marks that can be clicked. */
export function withPointer(
  option: EChartsOption,
  spec: ChartSpec,
  marks: readonly FigureMark[],
  canPick: (mark: FigureMark) => boolean,
): EChartsOption {
  const { series } = option
  if (!Array.isArray(series)) return option
  const any = marks.some(canPick)
  return {
    ...option,
    series: series.map((one: SeriesOption, place): SeriesOption => {
      const points = Array.isArray(one.data) ? one.data : []
      const hand =
        any &&
        points.some((_: unknown, at: number) => {
          const mark = markAt(spec, marks, place, at)
          return mark !== null && canPick(mark)
        })
      return { ...one, cursor: hand ? 'pointer' : 'default' }
    }),
  }
}
