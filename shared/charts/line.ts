import type { EChartsOption } from 'echarts'
import { formatNumber } from '../document/format-number.ts'
import { tickWidth, valueAxis } from './axes.ts'
import { baseOption, labelStyle, legendOverflow, topLegend } from './base-option.ts'
import { categoryAxis } from './category-axis.ts'
import { bottomLabels } from './category-labels.ts'
import { type DrawContext, plotWithin } from './draw-context.ts'
import { niceScale } from './nice-scale.ts'
import { seriesStyle } from './series-style.ts'
import type { SpecOf } from './spec-of.ts'

/** Lines over ordered categories (waves, months). A missing value breaks the line. One line alone carries its values. */
export function lineOption(spec: SpecOf<'line'>, context: DrawContext): EChartsOption {
  const size = context.theme.fontSize
  const values = spec.series.flatMap((series) => series.values.filter((value) => value !== null))
  const scale = niceScale(values, { min: spec.axis.min, max: spec.axis.max })
  const ticks = tickWidth(context, scale)
  const left = ticks + size * 1.5 + 12
  const slot = (context.width - left - size) / Math.max(1, spec.categories.length)
  const labels = bottomLabels(context, spec.categories, slot)
  const many = spec.series.length > 1
  const names = spec.series.map((series) => series.name)
  const plot = plotWithin(context, {
    left,
    right: size,
    top: (many ? size * 2.8 : size * 1.6) + legendOverflow(context, names),
    bottom: labels.depth + 14,
  })
  const digits = spec.axis.digits ?? 1
  return {
    ...baseOption(context, plot),
    legend: topLegend(context, names),
    xAxis: categoryAxis(context, spec.categories, labels),
    yAxis: valueAxis(context, { title: spec.axis.title, scale, gap: ticks + 12 }),
    series: spec.series.map((series, index) => ({
      type: 'line' as const,
      name: series.name,
      data: spec.categories.map((_, at) => series.values[at] ?? '-'),
      ...seriesStyle(context.theme, index),
      label: {
        show: !many && slot > size * 3,
        position: 'top' as const,
        formatter: ({ dataIndex }: { dataIndex: number }) =>
          formatNumber(series.values[dataIndex] ?? null, { kind: 'decimal', digits }),
        ...labelStyle(context),
      },
    })),
  }
}
