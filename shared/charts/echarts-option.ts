import type { EChartsOption } from 'echarts'
import { assertNever } from '../errors/assert-never.ts'
import type { Language } from '../messages/language.ts'
import { barOption } from './bar.ts'
import { controlOption } from './control.ts'
import type { DrawContext } from './draw-context.ts'
import { figureSize } from './figure-size.ts'
import { ganttOption } from './gantt.ts'
import { groupedBarOption } from './grouped-bar.ts'
import { histogramOption } from './histogram.ts'
import { lineOption } from './line.ts'
import { paretoOption } from './pareto.ts'
import { quadrantOption } from './quadrant.ts'
import { radarOption } from './radar.ts'
import type { ChartSpec } from './spec.ts'
import { estimateWidth } from './text/estimate-width.ts'
import type { ChartTheme } from './theme.ts'

/** Every figure but those that are laid out and drawn here: by `fishbone/` and `word-cloud/`. */
export type EchartsSpec = Exclude<ChartSpec, { kind: 'fishbone' | 'wordCloud' }>

/**
 * The ECharts option of a figure, the same for screen and print. Give the size the figure is shown at (default: 640 wide,
 * its natural height): labels are wrapped and placed for it, so build the option again after a resize.
 */
export function echartsOption(
  spec: EchartsSpec,
  theme: ChartTheme,
  language: Language,
  frame: Partial<Pick<DrawContext, 'width' | 'height' | 'measure'>> = {},
): EChartsOption {
  const measure = frame.measure ?? estimateWidth
  const width = frame.width ?? 640
  const height = frame.height ?? figureSize(spec, { width, theme, measure }).height
  const context: DrawContext = { theme, language, width, height, measure }
  switch (spec.kind) {
    case 'bar':
      return barOption(spec, context)
    case 'groupedBar':
      return groupedBarOption(spec, context)
    case 'histogram':
      return histogramOption(spec, context)
    case 'pareto':
      return paretoOption(spec, context)
    case 'quadrant':
      return quadrantOption(spec, context)
    case 'line':
      return lineOption(spec, context)
    case 'control':
      return controlOption(spec, context)
    case 'radar':
      return radarOption(spec, context)
    case 'gantt':
      return ganttOption(spec, context)
    default:
      return assertNever(spec)
  }
}
