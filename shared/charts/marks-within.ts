import type { FigureMark } from './figure-marks.ts'
import type { ChartSpec } from './spec.ts'

/** A rectangle drawn on a figure, in the units of its axes; categories count from 0. */
export interface AxisBox {
  readonly x: readonly [from: number, to: number]
  readonly y: readonly [from: number, to: number]
}

/** How a range is drawn on a figure; null: none can be. */
export function brushDirection(spec: ChartSpec): 'x' | 'y' | 'both' | null {
  switch (spec.kind) {
    case 'quadrant':
      return 'both'
    case 'histogram':
    case 'pareto':
    case 'control':
    case 'line':
      return 'x'
    case 'bar':
      return spec.orientation === 'horizontal' ? 'y' : 'x'
    case 'groupedBar':
      return spec.stacked === true ? 'y' : 'x'
    default:
      return null
  }
}

/** The marks a rectangle takes: points that lie in it, bars whose middle does, classes that it touches. */
export function marksWithin(spec: ChartSpec, marks: readonly FigureMark[], { x, y }: AxisBox): FigureMark[] {
  const within = (value: number, [from, to]: readonly [number, number]) =>
    value >= Math.min(from, to) && value <= Math.max(from, to)
  const direction = brushDirection(spec)
  if (direction === null) return []
  if (spec.kind === 'quadrant') {
    return marks.filter(({ at }) => {
      const point = spec.points[at]
      return point !== undefined && within(point.x, x) && within(point.y, y)
    })
  }
  if (spec.kind === 'histogram') {
    const [from, to] = [Math.min(...x), Math.max(...x)]
    return marks.filter(({ range }) => range !== null && range.from < to && range.to > from)
  }
  return marks.filter(({ at }) => within(at, direction === 'x' ? x : y))
}
