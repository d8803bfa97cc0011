import { init, setPlatformAPI } from 'echarts'
import { echartsOption } from '#shared/charts/echarts-option.ts'
import { figureSize } from '#shared/charts/figure-size.ts'
import { fishboneSvg } from '#shared/charts/fishbone/fishbone-svg.ts'
import { layoutFishbone } from '#shared/charts/fishbone/layout-fishbone.ts'
import { simplifySvg } from '#shared/charts/simplify-svg.ts'
import type { ChartSpec } from '#shared/charts/spec.ts'
import type { ChartTheme } from '#shared/charts/theme.ts'
import { drawWordCloud } from '#shared/charts/word-cloud/draw-word-cloud.ts'
import type { Language } from '#shared/messages/language.ts'
import type { ReportFonts } from './report-fonts.ts'

interface FigureFrame {
  /** Points available; the height is a limit for the fishbone, which is scaled, and taken as it is by charts. */
  readonly width: number
  /** Default: the figure's natural height. */
  readonly height?: number
  readonly language: Language
  readonly theme: ChartTheme
  readonly fonts: ReportFonts
}

/** Height of a word cloud in its widths: on paper flatter than on the screen. */
const cloudShape = 0.4

/**
 * A figure as an SVG document that any renderer takes, pdfmake's too: plain shapes, text with explicit baselines, no style
 * sheet. Chinese labels are measured with the embedded font, since a server has no canvas to measure with.
 */
export function renderChartSvg(spec: ChartSpec, frame: FigureFrame): string {
  const { language, theme, fonts } = frame
  if (spec.kind === 'fishbone') {
    const aspect = frame.height === undefined ? 16 / 9 : frame.width / frame.height
    const geometry = layoutFishbone(spec.tree, fonts.measure, { language, fontSize: theme.fontSize, aspect })
    return withPlainQuotes(fishboneSvg(geometry, theme), language)
  }
  if (spec.kind === 'wordCloud') {
    const place = {
      width: frame.width,
      height: frame.height ?? frame.width * cloudShape,
      theme,
      measure: fonts.measure,
    }
    return withPlainQuotes(drawWordCloud(spec.words, place).svg, language)
  }
  const size = {
    width: frame.width,
    height: frame.height ?? figureSize(spec, { width: frame.width, theme, measure: fonts.measure }).height,
  }
  setPlatformAPI({ measureText: (text, font) => ({ width: measureCss(text, font ?? '', fonts) }) })
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size })
  try {
    chart.setOption(echartsOption(spec, theme, language, { ...size, measure: fonts.measure }))
    return withPlainQuotes(simplifySvg(chart.renderToSVGString()), language)
  } finally {
    // Without this Node never exits.
    chart.dispose()
  }
}

/** English text in a figure takes straight quotes: the font's curly ones are as wide as Chinese characters. */
function withPlainQuotes(svg: string, language: Language): string {
  return language === 'en' ? svg.replace(/[“”]/g, '&quot;').replace(/[‘’]/g, '&apos;') : svg
}

/** Width under a CSS font shorthand such as "bold 9px Noto Sans SC". */
function measureCss(text: string, font: string, fonts: ReportFonts): number {
  const size = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '12')
  return fonts.measure(text, size, /\b(bold|[6-9]00)\b/.test(font))
}
