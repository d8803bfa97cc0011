import type { EChartsOption } from 'echarts'
import { baseOption, labelStyle, topLegend } from './base-option.ts'
import { type DrawContext, plotWithin } from './draw-context.ts'
import { seriesStyle } from './series-style.ts'
import type { SpecOf } from './spec-of.ts'
import { wrapText } from './text/wrap-text.ts'

/** A radar of a few axes; series differ in symbol and dash, the first one is lightly filled. */
export function radarOption(spec: SpecOf<'radar'>, context: DrawContext): EChartsOption {
  const { theme, measure } = context
  const size = theme.fontSize
  const names = spec.axes.map((axis) => wrapText(axis.name, size * 7, { size, measure, maxLines: 3 }).join('\n'))
  const widest = Math.max(0, ...names.flatMap((name) => name.split('\n')).map((line) => measure(line, size)))
  const top = spec.series.length > 1 ? size * 2.2 : 0
  const plot = plotWithin(context, { left: 0, right: 0, top, bottom: 0 })
  const tallest = Math.max(1, ...names.map((name) => name.split('\n').length)) * size * 1.25
  const radius = Math.min(plot.height / 2 - tallest - size, plot.width / 2 - widest - size)
  return {
    ...baseOption(context, plot),
    legend: topLegend(
      context,
      spec.series.map((series) => series.name),
    ),
    radar: {
      center: [plot.width / 2, top + plot.height / 2],
      radius: Math.max(20, radius),
      splitNumber: 4,
      axisNameGap: size * 0.7,
      axisName: { ...labelStyle(context), lineHeight: size * 1.25 },
      indicator: spec.axes.map((axis, index) => ({ name: names[index] ?? axis.name, max: axis.max })),
      axisLine: { lineStyle: { color: theme.gridLine } },
      splitLine: { lineStyle: { color: theme.gridLine } },
      splitArea: { show: false },
    },
    series: [
      {
        type: 'radar',
        data: spec.series.map((series, index) => ({
          name: series.name,
          value: [...series.values],
          ...seriesStyle(theme, index),
          ...(index === 0 ? { areaStyle: { color: theme.accent, opacity: 0.12 } } : {}),
        })),
      },
    ],
  }
}
