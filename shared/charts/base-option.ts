import type { EChartsOption } from 'echarts'
import type { DrawContext, Plot } from './draw-context.ts'

/** What every figure has in common: type, no animation (a measuring instrument), the plot where the builder put it. */
export function baseOption(context: DrawContext, plot: Plot): EChartsOption {
  const { theme } = context
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: theme.font, fontSize: theme.fontSize, color: theme.text },
    grid: { ...plot, outerBoundsMode: 'none' },
    tooltip: {
      confine: true,
      backgroundColor: theme.background,
      borderColor: theme.line,
      textStyle: { fontFamily: theme.font, fontSize: theme.fontSize, color: theme.text },
    },
  }
}

/** The text style of labels inside the plot; `color` is set, or ECharts draws a halo that print cannot show. */
export function labelStyle(context: DrawContext, tone: 'text' | 'muted' = 'text') {
  const { theme } = context
  return {
    fontFamily: theme.font,
    fontSize: theme.fontSize,
    color: tone === 'text' ? theme.text : theme.mutedText,
    textBorderWidth: 0,
  }
}

/** From an axis to its labels: those below clear of the lowest one beside the plot, which reaches half a line under it. */
export const labelGap = { beside: 5, below: 9 } as const

/** A legend above the plot, in one line. */
export function topLegend(context: DrawContext, names: readonly string[]) {
  const size = context.theme.fontSize
  return {
    show: names.length > 1,
    top: 0,
    left: 'center',
    itemWidth: size * 2,
    itemHeight: size,
    itemGap: size * 1.5,
    data: [...names],
    textStyle: labelStyle(context),
  }
}

/** Between the key and the name of a legend's entry, and at both ends of a row: ECharts' own. */
const keyGap = 5

/** How much a legend that needs more than one row takes beyond its first. */
export function legendOverflow(context: DrawContext, names: readonly string[]): number {
  if (names.length < 2) return 0
  const size = context.theme.fontSize
  const widths = names.map((name) => size * 2 + keyGap + context.measure(name, size))
  let rows = 1
  let filled = 0
  for (const width of widths) {
    const next = filled === 0 ? width : filled + size * 1.5 + width
    if (next > context.width - 2 * keyGap && filled > 0) {
      rows++
      filled = width
    } else filled = next
  }
  // A row and the gap to the next.
  return (rows - 1) * size * 2.7
}
