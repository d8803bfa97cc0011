import type { EChartsOption } from 'echarts'
import { formatNumber } from '../document/format-number.ts'
import { tickWidth, valueAxis } from './axes.ts'
import { baseOption, labelStyle } from './base-option.ts'
import { categoryAxis } from './category-axis.ts'
import { bottomLabels, sideLabels } from './category-labels.ts'
import type { DrawContext, Plot } from './draw-context.ts'
import { plotWithin } from './draw-context.ts'
import { niceScale } from './nice-scale.ts'
import { referenceLines, referenceRows } from './reference-lines.ts'
import type { SpecOf } from './spec-of.ts'
import { whiskers } from './whiskers.ts'

/** Bars with their values, target lines across them, and whiskers where an interval is given. */
export function barOption(spec: SpecOf<'bar'>, context: DrawContext): EChartsOption {
  const { theme, measure } = context
  const size = theme.fontSize
  const names = spec.bars.map((bar) => bar.name)
  const lines = spec.lines ?? []
  const values = spec.bars.flatMap((bar) => [bar.value, bar.low ?? bar.value, bar.high ?? bar.value])
  const start = Math.min(0, ...values)
  const scale = niceScale([...values, ...lines.map((line) => line.value)], {
    min: spec.axis.min ?? (start === 0 ? 0 : undefined),
    max: spec.axis.max,
    ticks: context.width < size * 30 ? 3 : 5,
  })
  const digits = spec.axis.digits ?? 1
  const valueText = (value: number) => formatNumber(value, { kind: 'decimal', digits })
  const valueRoom = Math.max(...spec.bars.map((bar) => measure(valueText(bar.value), size))) + 8
  const horizontal = spec.orientation === 'horizontal'

  const layout = horizontal ? horizontalLayout() : verticalLayout()
  const value = valueAxis(context, { title: spec.axis.title, scale, gap: layout.gap })
  const category = categoryAxis(context, names, layout.labels, horizontal)
  return {
    ...baseOption(context, layout.plot),
    xAxis: horizontal ? value : category,
    yAxis: horizontal ? [category, valueColumn()] : value,
    series: [
      {
        type: 'bar',
        data: spec.bars.map((bar) => bar.value),
        barMaxWidth: size * 2.2,
        barCategoryGap: '38%',
        itemStyle: { color: theme.accent },
        label: {
          show: !horizontal,
          position: 'top',
          distance: 4,
          formatter: ({ dataIndex }) => valueText(spec.bars[dataIndex]?.value ?? 0),
          ...labelStyle(context),
          // A value beside a whisker would be struck through by it.
          ...(spec.bars.some((bar) => bar.high !== undefined)
            ? { position: 'insideBottom' as const, color: theme.background }
            : {}),
        },
        markLine: referenceLines(context, lines, { plot: layout.plot, scale, horizontal }),
      },
      ...whiskers(context, spec.bars, horizontal),
    ],
  }

  /** The values of horizontal bars stand in a column at the right, clear of the target lines. */
  function valueColumn() {
    return {
      ...categoryAxis(context, names, { texts: new Map(), rotate: 0, depth: 0 }, true),
      data: spec.bars.map((_, index) => String(index)),
      position: 'right' as const,
      axisLine: { show: false },
      axisLabel: {
        ...labelStyle(context),
        interval: 0,
        margin: 6,
        formatter: (index: string) => valueText(spec.bars[Number(index)]?.value ?? 0),
      },
    }
  }

  function horizontalLayout() {
    const rows = referenceRows(context, lines, { width: context.width * 0.55, scale })
    const top = 4 + rows * size * 1.3
    const bottom = size * 3.4
    const labels = sideLabels(context, names, (context.height - top - bottom) / Math.max(1, names.length))
    return {
      labels,
      gap: size * 2,
      plot: plotWithin(context, { left: labels.depth + 8, right: valueRoom, top, bottom }),
    }
  }

  function verticalLayout(): { labels: ReturnType<typeof bottomLabels>; gap: number; plot: Plot } {
    const ticks = tickWidth(context, scale)
    const left = ticks + size * 1.5 + 12
    const right = Math.max(8, ...lines.map((line) => measure(line.name, size) + 8))
    const labels = bottomLabels(context, names, (context.width - left - right) / Math.max(1, names.length))
    const plot = plotWithin(context, { left, right, top: size * 1.6, bottom: labels.depth + 14 })
    return { labels, gap: ticks + 12, plot }
  }
}
