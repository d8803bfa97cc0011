import { fileURLToPath } from 'node:url'
import { openReportFonts, renderChartSvg } from '#core/report/index.ts'
import type { ChartSpec } from '#shared/charts/spec.ts'
import { chartTheme } from '#shared/charts/theme.ts'
import type { Language } from '#shared/messages/language.ts'

export const fontsFolder = fileURLToPath(
  new URL('../../../../node_modules/@expo-google-fonts/noto-sans-sc', import.meta.url),
)
const fonts = openReportFonts(fontsFolder)

/** A figure as the report prints it, 471 points wide. */
export function draw(spec: ChartSpec, language: Language = 'zh-CN'): string {
  return renderChartSvg(spec, { width: 471, language, theme: chartTheme('print'), fonts })
}

export interface DrawnText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly turned: boolean
}

/** Every text of a simplified SVG with its place: left edge, baseline, width in the report's font. */
export function textsOf(svg: string): DrawnText[] {
  return [...svg.matchAll(/<text\b([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', content = '']) => {
    const read = (pattern: RegExp) => Number.parseFloat(pattern.exec(attributes)?.[1] ?? '0')
    const size = read(/font-size[:=]"?([\d.]+)/)
    const text = content.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    const width = fonts.measure(text, size, /font-weight[:=]"?bold/.test(attributes))
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start'
    const shift = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0
    const x = read(/ x="(-?[\d.]+)"/) + read(/translate\((-?[\d.]+)/)
    const y = read(/ y="(-?[\d.]+)"/) + read(/translate\(-?[\d.]+ (-?[\d.]+)/)
    return { text, x: x - shift, y, width, size, turned: /(matrix|rotate)\(/.test(attributes) }
  })
}
