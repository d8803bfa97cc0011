import type { ChartTheme } from '#shared/charts/theme.ts'
import type { Language } from '#shared/messages/language.ts'
import type { ReportFonts } from '../report-fonts.ts'

/** What every piece of the document is set with. */
export interface PrintContext {
  readonly language: Language
  readonly fonts: ReportFonts
  readonly theme: ChartTheme
}

export const fontName = 'Noto Sans SC'

/** Font sizes in points: 10.5 is the Chinese 五号, the size of body text. */
export const sizes = { body: 10.5, small: 8.5, note: 8, caption: 9, table: 9, h1: 19, h2: 13.5, h3: 11 } as const

/** A line of text by its font size: what Noto Sans SC itself asks for (its ascent and descent), times what the report gives. */
export const textLine = { font: 1.448, height: 1.12 } as const
