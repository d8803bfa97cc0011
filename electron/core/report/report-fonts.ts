import { join } from 'node:path'
import { type Font, openSync } from 'fontkit'
import type { Measure } from '#shared/charts/text/measure.ts'

/** The typeface of every report: Noto Sans SC (SIL Open Font License), regular and bold. */
export interface ReportFonts {
  readonly regular: string
  readonly bold: string
  /** Width of a line as the PDF will set it, up to kerning. */
  readonly measure: Measure
  /** Whether the typeface has a character. */
  has(codePoint: number): boolean
}

const opened = new Map<string, ReportFonts>()

/**
 * Opens the report's fonts. `folder` is that of the package `@expo-google-fonts/noto-sans-sc`, which the host resolves
 * (in the packed program it lies outside the archive). Files are read once a process.
 */
export function openReportFonts(folder: string): ReportFonts {
  const known = opened.get(folder)
  if (known !== undefined) return known
  const regular = join(folder, '400Regular', 'NotoSansSC_400Regular.ttf')
  const bold = join(folder, '700Bold', 'NotoSansSC_700Bold.ttf')
  const font = openSync(regular)
  const widthOf = { regular: advanceReader(font), bold: advanceReader(openSync(bold)) }
  const fonts: ReportFonts = {
    regular,
    bold,
    measure: (text, size, isBold = false) => {
      const advance = isBold ? widthOf.bold : widthOf.regular
      let width = 0
      for (const character of text) width += advance(character.codePointAt(0) ?? 0)
      return width * size
    },
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
  }
  opened.set(folder, fonts)
  return fonts
}

/** Advances in ems, read from the font at first use. */
function advanceReader(font: Font): (codePoint: number) => number {
  const advances = new Map<number, number>()
  return (codePoint) => {
    const known = advances.get(codePoint)
    if (known !== undefined) return known
    const advance = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm
    advances.set(codePoint, advance)
    return advance
  }
}
