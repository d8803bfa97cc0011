import type { BarSeriesOption, EChartsOption } from 'echarts'
import { formatNumber } from '../document/format-number.ts'
import { tickWidth, valueAxis } from './axes.ts'
import { baseOption, labelStyle, legendOverflow, topLegend } from './base-option.ts'
import { categoryAxis } from './category-axis.ts'
import { bottomLabels, sideLabels } from './category-labels.ts'
import { type DrawContext, plotWithin } from './draw-context.ts'
import { niceScale } from './nice-scale.ts'
import { levelColours, seriesColour } from './series-style.ts'
import type { SpecOf } from './spec-of.ts'

/** Bars of several series: side by side, or stacked into one horizontal bar a category (shares of answers). */
export function groupedBarOption(spec: SpecOf<'groupedBar'>, context: DrawContext): EChartsOption {
  return spec.stacked === true ? stacked(spec, context) : sideBySide(spec, context)
}

function sideBySide(spec: SpecOf<'groupedBar'>, context: DrawContext): EChartsOption {
  const size = context.theme.fontSize
  const values = spec.series.flatMap((series) => series.values.filter((value) => value !== null))
  const scale = niceScale([...values, 0], { min: spec.axis.min, max: spec.axis.max })
  const ticks = tickWidth(context, scale)
  const left = ticks + size * 1.5 + 12
  const slot = (context.width - left - 8) / Math.max(1, spec.categories.length)
  const labels = bottomLabels(context, spec.categories, slot)
  const names = spec.series.map((series) => series.name)
  const top = (spec.series.length > 1 ? size * 2.8 : size * 1.4) + legendOverflow(context, names)
  const plot = plotWithin(context, { left, right: 8, top, bottom: labels.depth + 14 })
  const digits = spec.axis.digits ?? 1
  const texts = values.map((value) => formatNumber(value, { kind: 'decimal', digits }))
  const widest = Math.max(0, ...texts.map((text) => context.measure(text, size * 0.9)))
  const labelled = widest + 2 <= (slot * 0.76) / spec.series.length
  return {
    ...baseOption(context, plot),
    legend: topLegend(context, names),
    xAxis: categoryAxis(context, spec.categories, labels),
    yAxis: valueAxis(context, { title: spec.axis.title, scale, gap: ticks + 12 }),
    series: spec.series.map((series, index) => ({
      ...bars(spec, series, context, seriesColour(context.theme, index)),
      barGap: '8%',
      barCategoryGap: '24%',
      label: {
        show: labelled,
        position: 'top' as const,
        distance: 2,
        formatter: ({ dataIndex }: { dataIndex: number }) =>
          formatNumber(series.values[dataIndex] ?? null, { kind: 'decimal', digits }),
        ...labelStyle(context),
        fontSize: size * 0.9,
      },
    })),
  }
}

function stacked(spec: SpecOf<'groupedBar'>, context: DrawContext): EChartsOption {
  const { theme, measure } = context
  const size = theme.fontSize
  const totals = spec.categories.map((_, at) => sum(spec.series.map((series) => series.values[at] ?? 0)))
  const scale = niceScale([...totals, 0], { min: spec.axis.min ?? 0, max: spec.axis.max ?? roundTotal(totals) })
  const names = spec.series.map((series) => series.name)
  const margins = { top: size * 2.6 + legendOverflow(context, names), bottom: size * 3.4, right: size * 1.5 }
  const rowHeight = (context.height - margins.top - margins.bottom) / Math.max(1, spec.categories.length)
  const labels = sideLabels(context, spec.categories, rowHeight)
  const plot = plotWithin(context, { ...margins, left: labels.depth + 8 })
  const digits = spec.axis.digits ?? 0
  const levels = levelColours(theme, spec.series.length)
  return {
    ...baseOption(context, plot),
    legend: topLegend(context, names),
    xAxis: valueAxis(context, { title: spec.axis.title, scale, gap: size * 2 }),
    yAxis: categoryAxis(context, spec.categories, labels, true),
    series: spec.series.map((series, index) => ({
      ...bars(spec, series, context, levels[index] ?? context.theme.accent),
      stack: 'all',
      barCategoryGap: '30%',
      barMaxWidth: size * 2.2,
      label: {
        show: true,
        formatter: ({ dataIndex }: { dataIndex: number }) => {
          const value = series.values[dataIndex] ?? 0
          const text = formatNumber(value, { kind: 'decimal', digits })
          const room = (value / (scale.max - scale.min)) * plot.width
          return measure(text, size) + 4 <= room ? text : ''
        },
        ...labelStyle(context),
        color: readableOn(context, levels[index] ?? context.theme.accent),
      },
    })),
  }
}

function bars(
  spec: SpecOf<'groupedBar'>,
  series: SpecOf<'groupedBar'>['series'][number],
  context: DrawContext,
  color: string,
): BarSeriesOption {
  return {
    type: 'bar',
    name: series.name,
    data: spec.categories.map((_, at) => series.values[at] ?? '-'),
    itemStyle: { color, borderColor: context.theme.background, borderWidth: 0.5 },
  }
}

/** Ink that can be read on the fill of a series: its lightness decides. */
function readableOn(context: DrawContext, fill: string): string {
  const { text, background } = context.theme
  const light = (colour: string) => Number.parseInt(colour.slice(3, 5), 16)
  return Math.abs(light(fill) - light(text)) > Math.abs(light(fill) - light(background)) ? text : background
}

function roundTotal(totals: readonly number[]): number | undefined {
  const most = Math.max(0, ...totals)
  return Math.abs(most - 100) < 0.5 ? 100 : Math.abs(most - 1) < 0.005 ? 1 : undefined
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
