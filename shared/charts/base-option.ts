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
