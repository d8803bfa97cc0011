import type { EChartsOption } from 'echarts'
import { tickWidth, valueAxis } from './axes.ts'
import { baseOption, labelStyle, topLegend } from './base-option.ts'
import { categoryAxis } from './category-axis.ts'
import { bottomLabels } from './category-labels.ts'
import { type DrawContext, plotWithin } from './draw-context.ts'
import { niceScale } from './nice-scale.ts'
import type { SpecOf } from './spec-of.ts'
import { spreadLabels } from './spread-labels.ts'

type ControlSpec = SpecOf<'control'>

/** A level line, one value a point, with the name that stands at its right end. */
interface Level {
  readonly name: string
  readonly values: readonly number[]
  readonly dashed: boolean
}

/**
 * A statistic in time order about its centre line, with limits where there are any: the solid line is the centre, dashed
 * ones are the limits (in steps where they vary), each named at its right end; points that stand out are set in the status
 * colour and another symbol, and named in the legend. Of many point names as many are shown as there is room for.
 */
export function controlOption(spec: ControlSpec, context: DrawContext): EChartsOption {
  const { theme } = context
  const size = theme.fontSize
  const names = spec.points.map((point) => point.name)
  const levels = levelsOf(spec)
  const scale = niceScale([...spec.points.map((point) => point.value), ...levels.flatMap((level) => level.values)])
  const ticks = tickWidth(context, scale, spec.axis.digits)
  const left = ticks + size * 1.5 + 12
  const right = Math.max(0, ...levels.map((level) => context.measure(level.name, size))) + 10
  const slot = Math.max(1, (context.width - left - right) / Math.max(1, names.length))
  const every = labelEvery(context, names, slot)
  const labels = bottomLabels(
    context,
    names.filter((_, index) => index % every === 0),
    slot * every,
  )
  const plot = plotWithin(context, {
    left,
    right,
    top: size * (spec.marks.length > 0 ? 2.8 : 1.6),
    bottom: labels.depth + 14 + size * 1.5,
  })
  const category = categoryAxis(context, names, labels)
  const pixels = (value: number) => ((scale.max - value) / (scale.max - scale.min)) * plot.height
  const shifts = spreadLabels(
    levels.map((level) => pixels(level.values.at(-1) ?? 0)),
    size * 1.25,
  )
  return {
    ...baseOption(context, plot),
    legend: topLegend(context, spec.marks.length > 0 ? [spec.axis.title, spec.markTitle] : []),
    xAxis: {
      ...category,
      name: spec.orderTitle,
      nameLocation: 'middle' as const,
      nameGap: labels.depth + 13,
      nameTextStyle: labelStyle(context),
      // Lines that cross the axis at 0 would be taken for it.
      axisLine: { ...category.axisLine, onZero: false },
      axisLabel: { ...category.axisLabel, interval: (index: number) => index % every === 0 },
    },
    yAxis: valueAxis(context, {
      title: spec.axis.title,
      scale,
      digits: spec.axis.digits,
      gap: ticks + 12,
      grid: false,
    }),
    series: [
      ...levels.map((level, index) => levelLine(level, shifts[index] ?? 0, context)),
      {
        type: 'line' as const,
        name: spec.axis.title,
        data: spec.points.map((point) => point.value),
        showSymbol: slot > size * 0.3,
        showAllSymbol: true,
        symbol: 'circle',
        symbolSize: size * 0.5,
        lineStyle: { color: theme.accent, width: 1.4 },
        itemStyle: { color: theme.accent, opacity: 1 },
      },
      {
        type: 'scatter' as const,
        name: spec.markTitle,
        data: spec.marks.map((index) => [index, spec.points[index]?.value ?? '-']),
        symbol: 'diamond',
        symbolSize: size,
        itemStyle: { color: theme.bad, opacity: 1 },
        z: 5,
      },
    ],
  }
}

function levelsOf({ points, center, limits }: ControlSpec): Level[] {
  const spread = (values: readonly number[]) =>
    values.length === 1 ? points.map(() => values[0] ?? 0) : [...values].slice(0, points.length)
  return [
    { name: center.name, values: spread(center.values), dashed: false },
    ...limits.map(({ name, values }) => ({ name, values: spread(values), dashed: true })),
  ]
}

function levelLine(level: Level, shift: number, context: DrawContext) {
  const { theme } = context
  const last = level.values.length - 1
  return {
    type: 'line' as const,
    silent: true,
    symbol: 'none',
    step: 'middle' as const,
    lineStyle: { color: theme.text, width: 1, type: level.dashed ? [5, 3] : ('solid' as const) },
    data: level.values.map((value, index) =>
      index < last
        ? value
        : {
            value,
            // A label needs a symbol to stand beside.
            symbol: 'circle',
            symbolSize: 0.01,
            label: {
              ...labelStyle(context),
              show: true,
              position: 'right' as const,
              distance: 5,
              offset: [0, shift],
              formatter: level.name,
            },
          },
    ),
    showAllSymbol: true,
  }
}

/** Every how many points a name is shown, so that the names fit side by side; few points keep all their names. */
function labelEvery(context: DrawContext, names: readonly string[], slot: number): number {
  const size = context.theme.fontSize
  if (names.length <= 12) return 1
  const widest = Math.max(...names.map((name) => context.measure(name, size)))
  return Math.max(1, Math.ceil((Math.min(widest, size * 8) + size) / slot))
}
