import type { CustomSeriesOption, EChartsOption, ScatterSeriesOption } from 'echarts'
import { tickWidth, valueAxis } from './axes.ts'
import { baseOption, labelStyle, topLegend } from './base-option.ts'
import { type DrawContext, type Plot, plotWithin } from './draw-context.ts'
import { niceScale, type Scale } from './nice-scale.ts'
import { type Box, nearest, placeLabels } from './place-labels.ts'
import { seriesStyle } from './series-style.ts'
import type { SpecOf } from './spec-of.ts'
import { wrapText } from './text/wrap-text.ts'

const lineHeight = 1.2

/**
 * Points in four quadrants (IPA): the quadrants are named in words in the corners, never by number, and every point carries
 * its name beside it or at the end of a thin line; names that cannot be placed without covering another are left out, the
 * table beside the figure has them all.
 */
export function quadrantOption(spec: SpecOf<'quadrant'>, context: DrawContext): EChartsOption {
  const { theme } = context
  const size = theme.fontSize
  const xScale = paddedScale(spec.points.map((point) => point.x).concat(spec.crosshair.x))
  const yScale = paddedScale(spec.points.map((point) => point.y).concat(spec.crosshair.y))
  const groups = [...new Set(spec.points.map((point) => point.group))]
  const legend = groups.length > 1 && !groups.every((group) => spec.quadrants.includes(group))
  const left = tickWidth(context, yScale) + size * 1.5 + 12
  // Half of the last tick's label stands beyond the end of the axis.
  const right = Math.max(8, tickWidth(context, xScale) / 2 + 2)
  const plot = plotWithin(context, { left, right, top: legend ? size * 2.6 : 8, bottom: size * 3.4 + 4 })
  const crosshair = { color: theme.text, width: 0.9, type: [5, 3] }
  return {
    ...baseOption(context, plot),
    legend: { ...topLegend(context, groups), show: legend, itemWidth: size },
    xAxis: valueAxis(context, { title: spec.xTitle, scale: xScale, gap: size * 2 + 4, below: true }),
    yAxis: valueAxis(context, { title: spec.yTitle, scale: yScale, gap: left - size * 1.5 }),
    series: [
      ...groups.map((group, index): ScatterSeriesOption => {
        const style = legend ? seriesStyle(theme, index) : seriesStyle(theme, 0)
        return {
          type: 'scatter',
          name: group,
          data: spec.points.flatMap((point) =>
            point.group === group ? [{ name: point.name, value: [point.x, point.y] }] : [],
          ),
          symbol: style.symbol,
          symbolSize: size * 0.8,
          itemStyle: style.itemStyle,
          tooltip: { formatter: '{b}' },
          ...(index === 0
            ? {
                markLine: {
                  silent: true,
                  symbol: 'none',
                  label: { show: false },
                  lineStyle: crosshair,
                  data: [{ xAxis: spec.crosshair.x }, { yAxis: spec.crosshair.y }],
                },
              }
            : {}),
        }
      }),
      cornerNames(spec, context, xScale, yScale),
      pointNames(spec, context, plot, xScale, yScale),
    ],
  }
}

function paddedScale(values: readonly number[]): Scale {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const pad = (high - low || Math.abs(high) || 1) * 0.1
  return niceScale([low - pad, high + pad], { ticks: 6 })
}

/** Corner of the plot, and how the name of the quadrant is set into it. */
const corners = [
  { right: true, top: true },
  { right: false, top: true },
  { right: false, top: false },
  { right: true, top: false },
] as const
const inset = 6

function cornerNames(spec: SpecOf<'quadrant'>, context: DrawContext, x: Scale, y: Scale): CustomSeriesOption {
  const style = labelStyle(context, 'muted')
  return {
    type: 'custom',
    silent: true,
    z: 1,
    data: corners.map((corner) => [corner.right ? x.max : x.min, corner.top ? y.max : y.min]),
    renderItem: ({ dataIndex }, api) => {
      const corner = corners[dataIndex]
      const [cornerX = 0, cornerY = 0] = api.coord([Number(api.value(0)), Number(api.value(1))])
      return {
        type: 'text',
        x: cornerX + (corner?.right ? -inset : inset),
        y: cornerY + (corner?.top ? inset : -inset),
        style: {
          text: spec.quadrants[dataIndex] ?? '',
          fill: style.color,
          fontSize: context.theme.fontSize,
          fontFamily: style.fontFamily,
          fontWeight: 'bold',
          align: corner?.right ? 'right' : 'left',
          verticalAlign: corner?.top ? 'top' : 'bottom',
        },
      }
    },
  }
}

function cornerBoxes(spec: SpecOf<'quadrant'>, context: DrawContext, plot: Plot): Box[] {
  const height = context.theme.fontSize * 1.4
  return corners.map((corner, index) => {
    const width = context.measure(spec.quadrants[index] ?? '', context.theme.fontSize, true)
    return {
      x: corner.right ? plot.left + plot.width - inset - width : plot.left + inset,
      y: corner.top ? plot.top + inset : plot.top + plot.height - inset - height,
      width,
      height,
    }
  })
}

function pointNames(
  spec: SpecOf<'quadrant'>,
  context: DrawContext,
  plot: Plot,
  x: Scale,
  y: Scale,
): CustomSeriesOption {
  const { theme, measure } = context
  const size = theme.fontSize
  const labels = spec.points.map((point) => wrapText(point.name, size * 9, { size, measure, maxLines: 2 }))
  const points = spec.points.map((point, index) => ({
    x: plot.left + ((point.x - x.min) / (x.max - x.min)) * plot.width,
    y: plot.top + ((y.max - point.y) / (y.max - y.min)) * plot.height,
    width: Math.max(...(labels[index] ?? ['']).map((line) => measure(line, size))),
    height: (labels[index]?.length ?? 1) * size * lineHeight,
  }))
  const bounds = { x: plot.left + 2, y: plot.top + 2, width: plot.width - 4, height: plot.height - 4 }
  const crossX = plot.left + ((spec.crosshair.x - x.min) / (x.max - x.min)) * plot.width
  const crossY = plot.top + ((y.max - spec.crosshair.y) / (y.max - y.min)) * plot.height
  const obstacles = [
    ...cornerBoxes(spec, context, plot),
    { x: crossX - 1, y: plot.top, width: 2, height: plot.height },
    { x: plot.left, y: crossY - 1, width: plot.width, height: 2 },
  ]
  const placed = placeLabels(points, bounds, obstacles, size * 0.4)
  return {
    type: 'custom',
    silent: true,
    z: 3,
    data: spec.points.map((point) => [point.x, point.y]),
    renderItem: ({ dataIndex }, api) => {
      const box = placed[dataIndex]
      const point = points[dataIndex]
      if (box === undefined || point === undefined || box.crowded) return { type: 'group', children: [] }
      const [atX = 0, atY = 0] = api.coord([Number(api.value(0)), Number(api.value(1))])
      const end = nearest(box, point)
      return {
        type: 'group',
        children: [
          {
            type: 'line',
            ignore: !box.leader,
            shape: { x1: atX, y1: atY, x2: atX + end.x - point.x, y2: atY + end.y - point.y },
            style: { stroke: theme.line, lineWidth: 0.6 },
          },
          {
            type: 'text',
            x: atX + box.x - point.x,
            y: atY + box.y - point.y,
            style: {
              text: (labels[dataIndex] ?? []).join('\n'),
              fill: theme.text,
              fontSize: size,
              fontFamily: theme.font,
              lineHeight: size * lineHeight,
              align: 'left',
              verticalAlign: 'top',
            },
          },
        ],
      }
    },
  }
}
