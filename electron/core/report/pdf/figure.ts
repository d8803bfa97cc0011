import type { FigureBlock } from '#shared/document/block.ts'
import { renderChartSvg } from '../svg.ts'
import type { Content } from './pdfmake-types.ts'
import type { PrintContext } from './print-context.ts'

/** Room for a figure's caption and the space after it. */
const captionRoom = 34

/**
 * A figure over its caption, as vectors. `height` limits it: a fishbone is laid out for that shape and scaled into it, a
 * chart is drawn at the width and scaled only where its natural height is too much.
 */
export function printFigure(
  block: FigureBlock,
  room: { readonly width: number; readonly height: number },
  context: PrintContext,
  /** Room below the caption. */
  after = 12,
): Content {
  const { width } = room
  const height = room.height - captionRoom
  const fishbone = block.chart.kind === 'fishbone'
  const svg = renderChartSvg(block.chart, { ...context, width, ...(fishbone ? { height } : {}) })
  const size = sizeOf(svg)
  // A small fishbone is not blown up beyond the size of body text.
  const scale = Math.min(width / size.width, height / size.height, fishbone ? 1.25 : 1)
  return {
    stack: [
      { svg, width: size.width * scale, height: size.height * scale, alignment: 'center' },
      { text: block.caption, style: 'figureCaption', margin: [0, 4, 0, after] },
    ],
    unbreakable: true,
  }
}

function sizeOf(svg: string): { width: number; height: number } {
  const head = /<svg\b[^>]*>/.exec(svg)?.[0] ?? ''
  const read = (name: string) => Number.parseFloat(new RegExp(` ${name}="([\\d.]+)`).exec(head)?.[1] ?? '100')
  return { width: read('width'), height: read('height') }
}
