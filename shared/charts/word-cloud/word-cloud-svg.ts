import { escapeXml } from '../text/escape-xml.ts'
import type { ChartTheme } from '../theme.ts'
import type { PlacedWord } from './layout-word-cloud.ts'

// Height of the middle of Chinese characters and of digits above the baseline, in font sizes.
const middle = 0.37

/**
 * Placed words as an SVG document, the same on screen and on paper: text and presentation attributes only. Weight shows as
 * size; the accent, the colour of text and grey only repeat it, so that nothing is lost in grey print. Every word is a
 * group with `data-word`.
 */
export function wordCloudSvg(
  words: readonly PlacedWord[],
  { width, height }: { readonly width: number; readonly height: number },
  theme: ChartTheme,
): string {
  const inks = [theme.accent, theme.text, theme.mutedText] as const
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" font-family="${escapeXml(theme.font)}">`,
    ...words.map(({ text, x, y, size, rank, width: w, height: h }) => {
      const weight = rank === 0 ? ' font-weight="bold"' : ''
      return (
        `<g data-word="${escapeXml(text)}">` +
        // An invisible box makes the whole word a target for the pointer.
        `<rect x="${round(x - w / 2)}" y="${round(y - h / 2)}" width="${round(w)}" height="${round(h)}" fill="${theme.background}" fill-opacity="0"/>` +
        `<text x="${round(x)}" y="${round(y + middle * size)}" font-size="${round(size)}" text-anchor="middle" fill="${inks[rank]}"${weight}>${escapeXml(text)}</text></g>`
      )
    }),
    '</svg>',
  ].join('')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
