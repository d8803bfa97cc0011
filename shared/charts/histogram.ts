import type { EChartsOption } from 'echarts'
import { tickWidth, valueAxis } from './axes.ts'
import { baseOption } from './base-option.ts'
import { type DrawContext, plotWithin } from './draw-context.ts'
import { niceScale } from './nice-scale.ts'
import type { SpecOf } from './spec-of.ts'

/** Touching bars over their true class limits; with `normal`, the curve of the same mean, spread and number of cases. */
export function histogramOption(spec: SpecOf<'histogram'>, context: DrawContext): EChartsOption {
  const { theme } = context
  const size = theme.fontSize
  const curve = normalCurve(spec)
  const counts = niceScale([...spec.bins.map((bin) => bin.count), ...curve.map(([, y]) => y)], { min: 0 })
  const edges = niceScale(
    spec.bins.flatMap((bin) => [bin.from, bin.to]),
    { ticks: 8 },
  )
  const ticks = tickWidth(context, counts)
  const plot = plotWithin(context, { left: ticks + size * 1.5 + 12, right: size, top: size, bottom: size * 3.4 + 4 })
  return {
    ...baseOption(context, plot),
    xAxis: valueAxis(context, { title: spec.axisTitle, scale: edges, gap: size * 2 + 4, grid: false, below: true }),
    yAxis: valueAxis(context, { title: spec.countTitle, scale: counts, gap: ticks + 12 }),
    series: [
      {
        type: 'custom',
        data: spec.bins.map((bin) => [bin.from, bin.to, bin.count]),
        encode: { x: [0, 1], y: 2 },
        renderItem: (_, api) => {
          const [x1 = 0, y1 = 0] = api.coord([Number(api.value(0)), Number(api.value(2))])
          const [x2 = 0, y2 = 0] = api.coord([Number(api.value(1)), 0])
          return {
            type: 'rect',
            shape: { x: x1, y: y1, width: x2 - x1, height: y2 - y1 },
            style: { fill: theme.accentLight, stroke: theme.accent, lineWidth: 0.8 },
          }
        },
      },
      {
        type: 'line',
        data: curve,
        showSymbol: false,
        silent: true,
        lineStyle: { color: theme.text, width: 1.2 },
      },
    ],
  }
}

/** Expected counts: n × class width × normal density. */
function normalCurve(spec: SpecOf<'histogram'>): [number, number][] {
  const [first] = spec.bins
  const last = spec.bins.at(-1)
  const { normal } = spec
  if (normal === undefined || first === undefined || last === undefined || !(normal.sd > 0)) return []
  const height = (normal.n * (first.to - first.from)) / (normal.sd * Math.sqrt(2 * Math.PI))
  return Array.from({ length: 81 }, (_, step) => {
    const x = first.from + ((last.to - first.from) * step) / 80
    return [x, height * Math.exp(-0.5 * ((x - normal.mean) / normal.sd) ** 2)]
  })
}
