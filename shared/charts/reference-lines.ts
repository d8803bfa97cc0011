import type { MarkLineComponentOption } from 'echarts'
import { labelStyle } from './base-option.ts'
import type { DrawContext, Plot } from './draw-context.ts'
import type { Scale } from './nice-scale.ts'

interface ReferenceLine {
  readonly name: string
  readonly value: number
}

/**
 * The row above the plot in which each line's name stands, so that names of neighbouring lines do not run into each other.
 */
function rowsOf(
  context: DrawContext,
  lines: readonly ReferenceLine[],
  place: { readonly width: number; readonly scale: Scale },
): number[] {
  const ends: number[] = []
  const rows: number[] = lines.map(() => 0)
  const order = lines.map((_, index) => index).sort((a, b) => (lines[a]?.value ?? 0) - (lines[b]?.value ?? 0))
  for (const index of order) {
    const line = lines[index]
    if (line === undefined) continue
    const half = context.measure(line.name, context.theme.fontSize) / 2 + 4
    const x = ((line.value - place.scale.min) / (place.scale.max - place.scale.min)) * place.width
    let row = ends.findIndex((end) => end <= x - half)
    if (row < 0) row = ends.length
    ends[row] = x + half
    rows[index] = row
  }
  return rows
}

/** How many rows of names the lines need above the plot. */
export function referenceRows(
  context: DrawContext,
  lines: readonly ReferenceLine[],
  place: { readonly width: number; readonly scale: Scale },
): number {
  return lines.length === 0 ? 0 : Math.max(...rowsOf(context, lines, place)) + 1
}

/** Lines across the bars, such as a target or a mean: dashed, each with its name at the end. */
export function referenceLines(
  context: DrawContext,
  lines: readonly ReferenceLine[],
  place: { readonly plot: Plot; readonly scale: Scale; readonly horizontal: boolean },
): MarkLineComponentOption {
  const { theme } = context
  const rows = rowsOf(context, lines, { width: place.plot.width, scale: place.scale })
  return {
    silent: true,
    symbol: 'none',
    animation: false,
    data: lines.map((line, index) => ({
      ...(place.horizontal ? { xAxis: line.value } : { yAxis: line.value }),
      name: line.name,
      lineStyle: { color: theme.text, width: 1, type: index === 0 ? [5, 3] : [1.5, 2.5] },
      label: {
        ...labelStyle(context),
        formatter: line.name,
        // On an inverse category axis a vertical line starts at the top.
        position: place.horizontal ? ('start' as const) : ('end' as const),
        distance: place.horizontal ? 3 + (rows[index] ?? 0) * theme.fontSize * 1.3 : 4,
      },
    })),
  }
}
