// Height of the middle of Chinese characters and of digits above the baseline, in font sizes.
const middle = 0.37

/**
 * Makes the SVG that ECharts writes digestible for other programs (SVG-to-PDFKit, Word, PowerPoint): without its hover style sheet, classes and marks; text
 * centred on its line by an explicit baseline, because `dominant-baseline` is taken from the font's outermost ascent and
 * descent there, which sets Chinese too low.
 */
export function simplifySvg(svg: string): string {
  return svg
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/<text\b[^>]*>/g, explicitBaseline)
}

function explicitBaseline(tag: string): string {
  if (!tag.includes('dominant-baseline="central"')) return tag
  const size = Number.parseFloat(/font-size:([\d.]+)px/.exec(tag)?.[1] ?? '12')
  const y = Number.parseFloat(/ y="(-?[\d.]+)"/.exec(tag)?.[1] ?? '0')
  const baseline = Math.round((y + middle * size) * 1000) / 1000
  return tag
    .replace(/ y="[^"]*"/, '')
    .replace(' dominant-baseline="central"', '')
    .replace('<text', `<text y="${baseline}"`)
}
