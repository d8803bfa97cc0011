import type { CustomSeriesOption } from 'echarts'
import type { DrawContext } from './draw-context.ts'

/** Interval whiskers over bars; nothing where no bar has an interval. */
export function whiskers(
  context: DrawContext,
  bars: readonly { readonly low?: number; readonly high?: number }[],
  horizontal: boolean,
): CustomSeriesOption[] {
  const data = bars.flatMap(({ low, high }, index) =>
    low === undefined || high === undefined ? [] : [[index, low, high]],
  )
  if (data.length === 0) return []
  const cap = context.theme.fontSize * 0.35
  return [
    {
      type: 'custom',
      silent: true,
      z: 3,
      data,
      encode: horizontal ? { x: [1, 2], y: 0 } : { x: 0, y: [1, 2] },
      renderItem: (_, api) => {
        const at = Number(api.value(0))
        const ends = [1, 2].map((dimension) => {
          const value = Number(api.value(dimension))
          const [x = 0, y = 0] = api.coord(horizontal ? [value, at] : [at, value])
          return { x, y }
        })
        const [low = { x: 0, y: 0 }, high = { x: 0, y: 0 }] = ends
        const stroke = { stroke: context.theme.text, lineWidth: 1 }
        const across = ({ x, y }: { x: number; y: number }) =>
          horizontal ? { x1: x, x2: x, y1: y - cap, y2: y + cap } : { x1: x - cap, x2: x + cap, y1: y, y2: y }
        return {
          type: 'group',
          children: [
            { type: 'line', shape: { x1: low.x, y1: low.y, x2: high.x, y2: high.y }, style: stroke },
            { type: 'line', shape: across(low), style: stroke },
            { type: 'line', shape: across(high), style: stroke },
          ],
        }
      },
    },
  ]
}
