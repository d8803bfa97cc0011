import type { ChartTheme } from './theme.ts'

const symbols = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect']
const dashes: readonly ('solid' | number[])[] = ['solid', [6, 3], [2, 2], [8, 3, 2, 3], 'solid', [6, 3]]

/** Symbol, dash and colour of a line series: each differs from its neighbours in more than hue. */
export function seriesStyle(theme: ChartTheme, index: number) {
  const at = index % symbols.length
  const color = theme.series[at] ?? theme.accent
  return {
    symbol: symbols[at] ?? 'circle',
    symbolSize: theme.fontSize * 0.6,
    lineStyle: { color, width: 1.6, type: dashes[at] ?? 'solid' },
    itemStyle: { color },
  }
}
