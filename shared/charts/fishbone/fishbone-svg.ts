import { escapeXml } from '../text/escape-xml.ts'
import type { ChartTheme } from '../theme.ts'
import type { FishboneGeometry, FishboneNode, Segment } from './geometry.ts'
import { labelLineHeight, labelPadding, metaScale } from './label.ts'

// Height of the middle of Chinese characters and of digits above the baseline, in font sizes.
const middle = 0.37

/**
 * A laid-out fishbone as an SVG document, the same on screen and on paper: plain shapes, text and presentation attributes
 * only, every label a group with `data-id`. Main causes (要因) stand in a heavy frame and say so; ruled-out ones are muted
 * and say so.
 */
export function fishboneSvg(geometry: FishboneGeometry, theme: ChartTheme): string {
  const { width, height, spine, nodes } = geometry
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" font-family="${escapeXml(theme.font)}">`,
    line(spine, theme.text, 2.4),
    arrow(spine, theme.text, 9),
    ...nodes.flatMap(({ connector, depth }) =>
      connector === null ? [] : [line(connector, depth === 1 ? theme.text : theme.line, depth === 1 ? 1.5 : 0.9)],
    ),
    ...nodes.map((node) => label(node, theme)),
    '</svg>',
  ].join('')
}

function label(node: FishboneNode, theme: ChartTheme): string {
  const { box, fontSize, lines, meta } = node
  const x = box.x + box.width / 2
  const lineStep = fontSize * labelLineHeight
  const metaStep = meta === '' ? 0 : lineStep * metaScale
  const top = box.y + (box.height - lines.length * lineStep - metaStep) / 2
  const rows = lines.map((text, index) =>
    textRow(text, x, top + (index + 0.5) * lineStep, fontSize, inkOf(node, theme), node.bold),
  )
  const metaY = top + lines.length * lineStep + metaStep / 2
  const metaRow = meta === '' ? '' : textRow(meta, x, metaY, fontSize * metaScale, metaInk(node, theme), false)
  return `<g data-id="${escapeXml(node.id)}">${frame(node, theme)}${rows.join('')}${metaRow}</g>`
}

function frame({ box, depth, status, fontSize }: FishboneNode, theme: ChartTheme): string {
  const radius = depth === 0 ? 0 : fontSize * labelPadding * 0.5
  const paint = (fill: string, stroke: string, width: number) =>
    `<rect x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}" rx="${round(radius)}" fill="${fill}" stroke="${stroke}" stroke-width="${width}"/>`
  if (status === 'mainCause') return paint(theme.background, theme.bad, 1.8)
  if (depth === 0) return paint(theme.accent, theme.accent, 1)
  if (depth === 1) return paint(theme.accentFaint, theme.accent, 1)
  return ''
}

function inkOf({ depth, status }: FishboneNode, theme: ChartTheme): string {
  if (depth === 0) return theme.background
  return status === 'notMainCause' ? theme.mutedText : theme.text
}

function metaInk({ status }: FishboneNode, theme: ChartTheme): string {
  return status === 'mainCause' ? theme.bad : theme.mutedText
}

function textRow(text: string, x: number, y: number, size: number, fill: string, bold: boolean): string {
  const weight = bold ? ' font-weight="bold"' : ''
  return `<text x="${round(x)}" y="${round(y + middle * size)}" font-size="${round(size)}" text-anchor="middle" fill="${fill}"${weight}>${escapeXml(text)}</text>`
}

function line({ x1, y1, x2, y2 }: Segment, stroke: string, width: number): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${stroke}" stroke-width="${width}"/>`
}

/** A filled head at the end of the spine. */
function arrow({ x1, x2, y2 }: Segment, fill: string, size: number): string {
  const back = x2 + (x2 > x1 ? -size : size)
  return `<path d="M${round(x2)} ${round(y2)}L${round(back)} ${round(y2 - size / 2)}L${round(back)} ${round(y2 + size / 2)}Z" fill="${fill}"/>`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
