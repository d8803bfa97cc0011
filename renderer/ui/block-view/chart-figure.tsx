import { type EChartsType, init } from 'echarts/core'
import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { type EchartsSpec, echartsOption } from '#shared/charts/echarts-option.ts'
import { type FigureMark, figureMarks } from '#shared/charts/figure-marks.ts'
import { figureSize } from '#shared/charts/figure-size.ts'
import { markAt } from '#shared/charts/mark-at.ts'
import { marksWithin } from '#shared/charts/marks-within.ts'
import { chartTheme } from '#shared/charts/theme.ts'
import { withPointer } from '#shared/charts/with-pointer.ts'
import { withSelection } from '#shared/charts/with-selection.ts'
import { useLanguage } from '../language/language-context.tsx'
import { useTheme } from '../theme/theme-context.tsx'
import { useReducedMotion } from '../theme/use-media.ts'
import { useWidth } from '../use-width.ts'
import './register-charts.ts'
import { type Corner, FigureBrush } from './figure-brush.tsx'
import { markTooltip } from './mark-tooltip.ts'
import { measureText } from './measure-text.ts'

/** Wider figures do not say more. */
const widest = 860

export interface ChartFigureProps {
  readonly spec: EchartsSpec
  /** Cases of the whole result, for the tooltip. */
  readonly n?: number | null
  readonly selected?: readonly FigureMark[]
  /** Which marks can be clicked; the pointer says so. Absent: none. */
  readonly canPick?: ((mark: FigureMark) => boolean) | undefined
  /** A mark that can be clicked was. */
  readonly onPick?: ((mark: FigureMark) => void) | undefined
  /** Given: a range is drawn by dragging, and these marks lie in it. */
  readonly onBrush?: ((marks: FigureMark[]) => void) | undefined
}

const nothing: readonly FigureMark[] = []
const never = () => false

/** Draws a chart as SVG with the same builders that the report's writers use. */
export function ChartFigure({
  spec: newest,
  n = null,
  selected = nothing,
  canPick = never,
  onPick,
  onBrush,
}: ChartFigureProps) {
  // Placing labels takes its time: the numbers beside the figure are shown first.
  const spec = useDeferredValue(newest)
  const { theme: name } = useTheme()
  const { language } = useLanguage()
  const reducedMotion = useReducedMotion()
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLDivElement>(null)
  const chart = useRef<EChartsType | null>(null)
  const pick = useRef<(series: number, at: number) => void>(() => undefined)
  const width = Math.min(useWidth(frame), widest)
  const marks = useMemo(() => figureMarks(spec, language), [spec, language])
  const drawing = useMemo(() => {
    if (width === 0) return null
    const theme = chartTheme(name)
    const measure = (text: string, size: number, bold = false) => measureText(text, size, bold, theme.font)
    const { height } = figureSize(spec, { width, theme, measure })
    return { height, theme, option: echartsOption(spec, theme, language, { width, height, measure }) }
  }, [spec, name, language, width])
  const option = useMemo(() => {
    if (drawing === null) return null
    const formatter = markTooltip(spec, marks, language, n)
    const tooltip = {
      ...drawing.option.tooltip,
      formatter,
      transitionDuration: reducedMotion ? 0 : 0.15,
    }
    const isSelected = ({ at, series }: FigureMark) => selected.some((one) => one.at === at && one.series === series)
    const pointed = withPointer({ ...drawing.option, tooltip }, spec, marks, canPick)
    return withSelection(pointed, spec, marks, isSelected, drawing.theme)
  }, [drawing, spec, marks, language, n, selected, reducedMotion, canPick])
  useEffect(() => {
    pick.current = (series, at) => {
      const mark = markAt(spec, marks, series, at)
      if (mark !== null && canPick(mark)) onPick?.(mark)
    }
  }, [spec, marks, canPick, onPick])
  useEffect(() => {
    const element = canvas.current
    if (element === null || option === null || drawing === null) return
    if (chart.current === null) {
      chart.current = init(element, null, { renderer: 'svg' })
      chart.current.on('click', ({ seriesIndex = 0, dataIndex }) => pick.current(seriesIndex, dataIndex))
    }
    chart.current.resize({ width, height: drawing.height })
    chart.current.setOption(option, { notMerge: true })
  }, [option, drawing, width])
  useEffect(
    () => () => {
      chart.current?.dispose()
      chart.current = null
    },
    [],
  )
  const brushed = (from: Corner, to: Corner) => {
    const [a, b] = [from, to].map((corner) => chart.current?.convertFromPixel({ gridIndex: 0 }, [corner.x, corner.y]))
    if (!Array.isArray(a) || !Array.isArray(b)) return
    const [x1, y1] = a.map(Number)
    const [x2, y2] = b.map(Number)
    if (x1 === undefined || x2 === undefined || y1 === undefined || y2 === undefined) return
    onBrush?.(marksWithin(spec, marks, { x: [x1, x2], y: [y1, y2] }))
  }
  const height = drawing?.height ?? 240
  return (
    <div ref={frame} className="figure-frame">
      <div ref={canvas} style={{ width, height }} />
      {onBrush === undefined ? null : <FigureBrush width={width} height={height} onBrush={brushed} />}
    </div>
  )
}
