import { assertNever } from '../errors/assert-never.ts'
import type { ChartSpec } from './spec.ts'
import type { Measure } from './text/measure.ts'
import { wrapText } from './text/wrap-text.ts'
import type { ChartTheme } from './theme.ts'

interface Place {
  readonly width: number
  readonly theme: ChartTheme
  readonly measure: Measure
}

/** The size a figure wants at a width: rows of bars get the height their labels need, all others a fixed shape. */
export function figureSize(
  spec: Exclude<ChartSpec, { kind: 'fishbone' | 'wordCloud' }>,
  place: Place,
): { width: number; height: number } {
  return { width: place.width, height: Math.round(heightOf(spec, place)) }
}

function heightOf(spec: Exclude<ChartSpec, { kind: 'fishbone' | 'wordCloud' }>, place: Place): number {
  const size = place.theme.fontSize
  const { width } = place
  switch (spec.kind) {
    case 'bar': {
      if (spec.orientation === 'vertical') return Math.min(width * 0.5, size * 30)
      const lineRows = Math.min(2, spec.lines?.length ?? 0)
      return (
        rowsHeight(
          spec.bars.map((bar) => bar.name),
          place,
          0.36,
        ) +
        size * (3.9 + 1.3 * lineRows)
      )
    }
    case 'groupedBar':
      return spec.stacked === true
        ? rowsHeight(spec.categories, place, 0.36) + size * 6.2
        : Math.min(width * 0.5, size * 30)
    case 'histogram':
    case 'line':
    case 'control':
      return Math.min(width * 0.48, size * 28)
    case 'pareto':
      return Math.min(width * 0.55, size * 34)
    case 'quadrant':
      return Math.min(width * 0.68, size * 42)
    case 'radar':
      return Math.min(width * 0.38, size * 25)
    case 'gantt':
      return (
        rowsHeight(
          spec.rows.map((row) => row.name),
          place,
          0.34,
        ) +
        size * 6
      )
    default:
      return assertNever(spec)
  }
}

/** Room of a row with a name of one line, in font sizes. */
function rowHeight(rows: number): number {
  return rows > 20 ? 1.45 : rows > 12 ? 1.65 : 2.1
}

/** Rows as high as the row with the longest name needs (two lines at most); many rows stand closer. */
function rowsHeight(names: readonly string[], { width, theme, measure }: Place, share: number): number {
  const size = theme.fontSize
  const lines = names.map(
    (name) => wrapText(name, Math.max(width * share, size * 4), { size, measure, maxLines: 2 }).length,
  )
  return names.length * size * Math.max(rowHeight(names.length), 0.5 + 1.3 * Math.max(1, ...lines))
}
