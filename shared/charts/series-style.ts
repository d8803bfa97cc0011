import { type ChartTheme, mix } from './theme.ts'

const symbols = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect']
const dashes: readonly ('solid' | number[])[] = ['solid', [6, 3], [2, 2], [8, 3, 2, 3], 'solid', [6, 3]]

/** The colour of a series by its place. */
export function seriesColour(theme: ChartTheme, index: number): string {
  return theme.series[index % theme.series.length] ?? theme.accent
}

/**
 * Colours of ordered levels (很满意 … 很不满意): from the accent over near-white to dark grey, so that the two ends are
 * told apart by their place and the middle by its lightness.
 */
export function levelColours(theme: ChartTheme, count: number): string[] {
  const dark = mix(theme.text, theme.background, 0.35)
  return Array.from({ length: count }, (_, index) => {
    const at = count < 2 ? 0 : index / (count - 1)
    return at <= 0.5 ? mix(theme.accent, theme.gridLine, at * 2) : mix(theme.gridLine, dark, at * 2 - 1)
  })
}

/** Symbol, dash and colour of a line series: each differs from its neighbours in more than hue. */
export function seriesStyle(theme: ChartTheme, index: number) {
  const at = index % symbols.length
  const color = seriesColour(theme, index)
  return {
    symbol: symbols[at] ?? 'circle',
    symbolSize: theme.fontSize * 0.6,
    lineStyle: { color, width: 1.6, type: dashes[at] ?? 'solid' },
    itemStyle: { color, opacity: 1 },
  }
}
