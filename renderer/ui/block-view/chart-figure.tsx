import { BarChart, CustomChart, LineChart, RadarChart, ScatterChart } from 'echarts/charts'
import { GridComponent, LegendComponent, MarkLineComponent, RadarComponent, TooltipComponent } from 'echarts/components'
import { type EChartsType, init, use as register } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useMemo, useRef } from 'react'
import { type EchartsSpec, echartsOption } from '#shared/charts/echarts-option.ts'
import { figureSize } from '#shared/charts/figure-size.ts'
import { chartTheme } from '#shared/charts/theme.ts'
import { useLanguage } from '../language/language-context.tsx'
import { useTheme } from '../theme/theme-context.tsx'
import { useWidth } from '../use-width.ts'
import { measureText } from './measure-text.ts'

register([
  BarChart,
  CustomChart,
  LineChart,
  RadarChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  RadarComponent,
  TooltipComponent,
  LabelLayout,
  SVGRenderer,
])

/** Wider figures do not say more. */
const widest = 860

/** Draws a chart as SVG with the same builders that the report's writers use. */
export function ChartFigure({ spec }: { spec: EchartsSpec }) {
  const { theme: name } = useTheme()
  const { language } = useLanguage()
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLDivElement>(null)
  const chart = useRef<EChartsType | null>(null)
  const width = Math.min(useWidth(frame), widest)
  const drawing = useMemo(() => {
    if (width === 0) return null
    const theme = chartTheme(name)
    const measure = (text: string, size: number, bold = false) => measureText(text, size, bold, theme.font)
    const { height } = figureSize(spec, { width, theme, measure })
    return { height, option: echartsOption(spec, theme, language, { width, height, measure }) }
  }, [spec, name, language, width])
  useEffect(() => {
    const element = canvas.current
    if (element === null || drawing === null) return
    chart.current ??= init(element, null, { renderer: 'svg' })
    chart.current.resize({ width, height: drawing.height })
    chart.current.setOption(drawing.option, { notMerge: true })
  }, [drawing, width])
  useEffect(
    () => () => {
      chart.current?.dispose()
      chart.current = null
    },
    [],
  )
  return (
    <div ref={frame}>
      <div ref={canvas} style={{ width, height: drawing?.height ?? 240 }} />
    </div>
  )
}
