import type { CustomSeriesOption, EChartsOption, SeriesOption } from 'echarts'
import type { FigureMark } from './figure-marks.ts'
import { markAt } from './mark-at.ts'
import type { ChartSpec } from './spec.ts'
import type { ChartTheme } from './theme.ts'

/** A figure with some marks set off by a heavy outline in the colour of text, so that grey tells them apart too. */
export function withSelection(
  option: EChartsOption,
  spec: ChartSpec,
  marks: readonly FigureMark[],
  isSelected: (mark: FigureMark) => boolean,
  theme: ChartTheme,
): EChartsOption {
  const { series } = option
  if (!Array.isArray(series) || !marks.some(isSelected)) return option
  const outline = { borderColor: theme.text, borderWidth: 2.5, borderType: 'solid' as const }
  return {
    ...option,
    series: series.map((one: SeriesOption, place): SeriesOption => {
      const chosen = (at: number) => {
        const mark = markAt(spec, marks, place, at)
        return mark !== null && isSelected(mark)
      }
      if (one.type === 'custom') return outlined(one, chosen, theme)
      if ((one.type !== 'bar' && one.type !== 'scatter') || !Array.isArray(one.data)) return one
      const data = one.data.map((given: unknown, at: number) => {
        if (!chosen(at)) return given
        const item = asItem(given)
        return { ...item, itemStyle: { ...item.itemStyle, ...outline } }
      })
      return { ...one, data } as SeriesOption
    }),
  }
}

/** The classes of a histogram are drawn by hand. */
function outlined(series: CustomSeriesOption, chosen: (at: number) => boolean, theme: ChartTheme): CustomSeriesOption {
  const { renderItem } = series
  if (renderItem === undefined || series.silent === true) return series
  return {
    ...series,
    renderItem: (params, api) => {
      const drawn = renderItem(params, api)
      if (!chosen(params.dataIndex) || drawn?.type !== 'rect') return drawn
      return { ...drawn, style: { ...drawn.style, stroke: theme.text, lineWidth: 2.5 } }
    },
  }
}

interface Item {
  readonly itemStyle?: object
}

function asItem(given: unknown): Item & { readonly value?: unknown } {
  return isItem(given) ? given : { value: given }
}

function isItem(given: unknown): given is Item {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}
