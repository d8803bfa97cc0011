import type { DrawContext } from './draw-context.ts'
import { wrapText } from './text/wrap-text.ts'

/** Category names set as labels of an axis, so that none touches its neighbour. */
export interface CategoryLabels {
  readonly texts: ReadonlyMap<string, string>
  /** Degrees; 0 where the names fit side by side. */
  readonly rotate: number
  /** Room the labels take across the axis, in pixels. */
  readonly depth: number
}

const lineHeight = 1.25

/** Names beside horizontal bars: at most `share` of the figure's width, as many lines as a row has room for. */
export function sideLabels(
  context: DrawContext,
  names: readonly string[],
  rowHeight: number,
  share = 0.36,
): CategoryLabels {
  const { measure, theme, width } = context
  const size = theme.fontSize
  const maxLines = Math.max(1, Math.floor(rowHeight / (size * lineHeight)))
  const limit = Math.max(width * share, size * 4)
  const texts = new Map(names.map((name) => [name, wrapText(name, limit, { size, measure, maxLines }).join('\n')]))
  const widths = [...texts.values()].flatMap((text) => text.split('\n').map((line) => measure(line, size)))
  return { texts, rotate: 0, depth: Math.max(0, ...widths) }
}

/** Names under vertical bars: wrapped within their slot; where a slot is too narrow for that, turned by 40°. */
export function bottomLabels(context: DrawContext, names: readonly string[], slotWidth: number): CategoryLabels {
  const { measure, theme } = context
  const size = theme.fontSize
  const room = slotWidth - size * 0.5
  const widestWord = Math.max(0, ...names.flatMap((name) => name.split(/\s+/)).map((word) => wordWidth(context, word)))
  if (widestWord <= room) {
    const wrapped = new Map(names.map((name) => [name, wrapText(name, room, { size, measure, maxLines: 4 })]))
    const lines = Math.max(1, ...[...wrapped.values()].map((text) => text.length))
    const texts = new Map([...wrapped].map(([name, text]) => [name, text.join('\n')]))
    return { texts, rotate: 0, depth: lines * size * lineHeight }
  }
  const limit = size * 12
  const cut = new Map(names.map((name) => [name, wrapText(name, limit, { size, measure, maxLines: 1 }).join('')]))
  const longest = Math.max(0, ...[...cut.values()].map((text) => measure(text, size)))
  return { texts: cut, rotate: 40, depth: longest * Math.sin((40 * Math.PI) / 180) + size }
}

/** A Chinese word may be broken after three characters, a Latin one not at all. */
function wordWidth(context: DrawContext, word: string): number {
  const size = context.theme.fontSize
  const latin = word.match(/[!-~À-ɏ]+/g) ?? []
  const pieces = latin.map((piece) => context.measure(piece, size))
  return Math.max(0, ...pieces, Math.min(context.measure(word, size), size * 3))
}
