import type { EChartsOption } from 'echarts'
import { formatNumber } from '../document/format-number.ts'
import { tickDigits, tickWidth, valueAxis } from './axes.ts'
import { baseOption, labelStyle } from './base-option.ts'
import { categoryAxis } from './category-axis.ts'
import { bottomLabels } from './category-labels.ts'
import { type DrawContext, plotWithin } from './draw-context.ts'
import { niceScale, type Scale } from './nice-scale.ts'
import type { SpecOf } from './spec-of.ts'

const percent: Scale = { min: 0, max: 100, interval: 20 }

/**
 * A Pareto chart: touching bars in the order given, the left axis ending at the total and the right one at 100 %, so that
 * both tell the same height; the cumulative line rises from the origin through the right edge of each bar; the vital few
 * are dark. The threshold is dashed.
 */
export function paretoOption(spec: SpecOf<'pareto'>, context: DrawContext): EChartsOption {
  const { theme } = context
  const size = theme.fontSize
  const names = spec.bars.map((bar) => bar.name)
  const total = spec.total > 0 ? spec.total : 1
  const left: Scale = { min: 0, max: total, interval: niceScale([0, total]).interval }
  const leftTicks = ticksUpTo(total, left.interval)
  const shownDigits = Number.isInteger(total) ? tickDigits(left.interval) : Math.max(1, tickDigits(left.interval))
  const margins = {
    left: tickWidth(context, left, shownDigits) + size * 1.5 + 12,
    right: tickWidth(context, percent, 0, '%') + size * 1.5 + 12,
    top: size * 1.6,
  }
  const slot = (context.width - margins.left - margins.right) / Math.max(1, names.length)
  const labels = bottomLabels(context, names, slot)
  const plot = plotWithin(context, { ...margins, bottom: labels.depth + 14 })
  const valueText = (value: number) => formatNumber(value, { kind: 'decimal', digits: Number.isInteger(value) ? 0 : 1 })
  const percentText = (value: number) => formatNumber(value, { kind: 'percent', digits: 1 })
  const roomForPercent = context.measure('88.8%', size) + 2 <= slot
  return {
    ...baseOption(context, plot),
    xAxis: [
      { ...categoryAxis(context, names, labels), z: 3 },
      { type: 'value', min: 0, max: Math.max(1, names.length), show: false },
    ],
    yAxis: [
      {
        ...valueAxis(context, {
          title: spec.valueTitle,
          scale: left,
          digits: shownDigits,
          gap: margins.left - size * 1.5,
          grid: false,
          ticks: leftTicks,
        }),
        // Over the pale borders of the bars.
        z: 3,
      },
      valueAxis(context, {
        title: spec.cumulativeTitle,
        scale: percent,
        digits: 0,
        suffix: '%',
        gap: margins.right - size * 1.5,
      }),
    ],
    series: [
      {
        type: 'bar',
        name: spec.valueTitle,
        barCategoryGap: '0%',
        data: spec.bars.map((bar) => ({
          value: bar.value,
          itemStyle: { color: bar.vital ? theme.accent : theme.accentLight },
        })),
        itemStyle: { borderColor: theme.background, borderWidth: 1 },
        label: {
          show: true,
          position: 'top',
          distance: 2,
          formatter: ({ dataIndex }) => valueText(spec.bars[dataIndex]?.value ?? 0),
          ...labelStyle(context),
        },
      },
      {
        type: 'line',
        name: spec.cumulativeTitle,
        xAxisIndex: 1,
        yAxisIndex: 1,
        clip: false,
        data: [
          [0, 0],
          ...spec.bars.map((bar, index) => ({
            value: [index + 1, bar.cumulativePercent],
            // Above the curve beyond the threshold, below it before: so no number stands on the dashed line.
            label:
              bar.cumulativePercent >= spec.thresholdPercent
                ? { position: 'left' as const, offset: [0, -size * 0.7] }
                : { position: 'right' as const, offset: [0, size * 0.7] },
          })),
        ],
        symbol: 'circle',
        symbolSize: size * 0.55,
        lineStyle: { color: theme.text, width: 1.2 },
        itemStyle: { color: theme.text },
        label: {
          show: roomForPercent,
          distance: 3,
          // The first point is the corner of the first bar, the last one 100 %: both can be read off the axis.
          formatter: ({ dataIndex }) =>
            dataIndex < 2 || dataIndex >= spec.bars.length
              ? ''
              : percentText(spec.bars[dataIndex - 1]?.cumulativePercent ?? 0),
          ...labelStyle(context, 'muted'),
        },
        markLine: {
          silent: true,
          symbol: 'none',
          data: [{ yAxis: spec.thresholdPercent }],
          lineStyle: { color: theme.bad, width: 1, type: [5, 3] },
          label: {
            ...labelStyle(context),
            position: 'insideStartTop',
            formatter: formatNumber(spec.thresholdPercent, { kind: 'percent', digits: 0 }),
          },
        },
      },
    ],
  }
}

/** Round ticks and the total itself; the last round one gives way where the two would touch. */
function ticksUpTo(total: number, interval: number): number[] {
  const round = Array.from({ length: Math.floor(total / interval + 1e-9) + 1 }, (_, step) => step * interval)
  return [...round.filter((tick) => tick === 0 || total - tick > interval * 0.45), total]
}
