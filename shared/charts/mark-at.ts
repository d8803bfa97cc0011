import type { FigureMark } from './figure-marks.ts'
import type { ChartSpec } from './spec.ts'

/**
 * The mark that an element of the drawn figure stands for; null for the rest (curves, limits, names).
 *
 * @param series place of the element's series in the ECharts option
 * @param at its place in the data of that series
 */
export function markAt<Mark extends FigureMark>(
  spec: ChartSpec,
  marks: readonly Mark[],
  series: number,
  at: number,
): Mark | null {
  const find = (place: number, of = 0) => marks.find((mark) => mark.at === place && mark.series === of) ?? null
  switch (spec.kind) {
    case 'bar':
    case 'histogram':
      return series === 0 ? find(at) : null
    case 'groupedBar':
    case 'line':
      return find(at, series)
    case 'pareto':
      // The line begins at the origin, before the first bar.
      return find(series === 0 ? at : at - 1)
    case 'quadrant': {
      const groups = [...new Set(spec.points.map(({ group }) => group))]
      const group = groups[series]
      const places = spec.points.flatMap((point, place) => (point.group === group ? [place] : []))
      return find(places[at] ?? -1)
    }
    case 'control': {
      const levels = 1 + spec.limits.length
      if (series === levels) return find(at)
      return series === levels + 1 ? find(spec.marks[at] ?? -1) : null
    }
    default:
      return null
  }
}
