import { init } from 'echarts/core'
import { echartsOption } from '#shared/charts/echarts-option.ts'
import { figureSize } from '#shared/charts/figure-size.ts'
import { fishboneSvg } from '#shared/charts/fishbone/fishbone-svg.ts'
import { layoutFishbone } from '#shared/charts/fishbone/layout-fishbone.ts'
import { simplifySvg } from '#shared/charts/simplify-svg.ts'
import { escapeXml } from '#shared/charts/text/escape-xml.ts'
import { wrapText } from '#shared/charts/text/wrap-text.ts'
import { type ChartTheme, chartTheme } from '#shared/charts/theme.ts'
import { drawWordCloud } from '#shared/charts/word-cloud/draw-word-cloud.ts'
import type { FigureBlock } from '#shared/document/block.ts'
import type { Language } from '#shared/messages/language.ts'
import './register-charts.ts'
import { measureText } from './measure-text.ts'

export interface FigureDrawing {
  readonly svg: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

const width = 720
const margin = 16
/** Of the theme of print, in pixels: so large that the words can be read on a slide. */
const fontSize = 12
/** Without quotation marks: ECharts writes them into an attribute as they are. */
const font = 'Noto Sans SC, Microsoft YaHei, PingFang SC, sans-serif'

/**
 * A figure as a picture of its own: in the colours of print on white, whatever the theme of the screen, with its caption
 * and a line that says where it comes from.
 */
export function figureSvg(figure: FigureBlock, source: string, language: Language): FigureDrawing {
  const theme: ChartTheme = { ...chartTheme('print'), font, fontSize }
  const drawing = drawn(figure, theme, language)
  const measure = (text: string, size: number, bold = false) => measureText(text, size, bold, font)
  const total = drawing.width + 2 * margin
  const captions = wrapText(figure.caption, drawing.width, { size: fontSize + 1, bold: true, measure })
  const sources = wrapText(source, drawing.width, { size: fontSize - 2, measure })
  const line = fontSize * 1.5
  const top = margin + drawing.height + line
  const height = Math.ceil(top + captions.length * line + sources.length * line + margin / 2)
  const words = [
    ...captions.map((text) => ({ text, size: fontSize + 1, weight: 600, fill: theme.text })),
    ...sources.map((text) => ({ text, size: fontSize - 2, weight: 400, fill: theme.mutedText })),
  ].map(
    ({ text, size, weight, fill }, at) =>
      `<text x="${margin}" y="${top + at * line}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(text)}</text>`,
  )
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${total}" height="${height}" viewBox="0 0 ${total} ${height}" font-family="${escapeXml(font)}">` +
    `<title>${escapeXml(figure.caption)}</title><desc>${escapeXml(figure.description)}</desc>` +
    `<rect width="100%" height="100%" fill="${theme.background}"/>` +
    `<svg x="${margin}" y="${margin}" width="${drawing.width}" height="${drawing.height}" viewBox="0 0 ${drawing.width} ${drawing.height}">${drawing.content}</svg>` +
    `${words.join('')}</svg>`
  return { svg, width: total, height }
}

function drawn({ chart }: FigureBlock, theme: ChartTheme, language: Language) {
  const measure = (text: string, size: number, bold = false) => measureText(text, size, bold, theme.font)
  if (chart.kind === 'fishbone') {
    const geometry = layoutFishbone(chart.tree, measure, { language, fontSize: theme.fontSize })
    return { content: inner(fishboneSvg(geometry, theme)), width: geometry.width, height: geometry.height }
  }
  if (chart.kind === 'wordCloud') {
    const cloud = drawWordCloud(chart.words, { width, theme, measure })
    return { ...cloud, content: inner(cloud.svg) }
  }
  const { height } = figureSize(chart, { width, theme, measure })
  const view = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    view.setOption(echartsOption(chart, theme, language, { width, height, measure }))
    return { content: inner(simplifySvg(view.renderToSVGString())), width, height }
  } finally {
    view.dispose()
  }
}

/** What stands between the tags of the outermost element. */
function inner(svg: string): string {
  return svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
}
