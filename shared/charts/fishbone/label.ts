import { chartWords } from '../../messages/chart-words.ts'
import { fill, type Language } from '../../messages/language.ts'
import type { Cause } from '../../survey/cause-tree.ts'
import type { Measure } from '../text/measure.ts'
import { wrapText } from '../text/wrap-text.ts'

export interface LabelStyle {
  readonly fontSize: number
  /** Widest line, in pixels. */
  readonly maxWidth: number
  readonly bold: boolean
  readonly measure: Measure
  readonly language: Language
}

export interface Label {
  readonly lines: readonly string[]
  readonly meta: string
  readonly fontSize: number
  readonly bold: boolean
  readonly width: number
  readonly height: number
}

export const labelLineHeight = 1.25
export const metaScale = 0.82
/** Room between text and frame, in font sizes. */
export const labelPadding = 0.4

/** Wraps a text and finds the size of its box. An empty text keeps room to be clicked. */
export function layoutLabel(text: string, meta: string, style: LabelStyle): Label {
  const { fontSize, bold, measure } = style
  const metaWidth = meta === '' ? 0 : measure(meta, fontSize * metaScale)
  // The text may be as wide as the line under it for nothing.
  const room = Math.max(style.maxWidth, metaWidth)
  const lines = wrapText(text === '' ? '…' : text, room, { size: fontSize, bold, measure })
  const widths = lines.map((line) => measure(line, fontSize, bold))
  const metaLines = meta === '' ? 0 : metaScale
  return {
    lines,
    meta,
    fontSize,
    bold,
    width: Math.max(fontSize * 2, metaWidth, ...widths) + 2 * labelPadding * fontSize,
    height: (lines.length + metaLines) * labelLineHeight * fontSize + 2 * labelPadding * 0.6 * fontSize,
  }
}

/** What is known of a cause besides its text: "12 次 · 3 票 · 要因". */
export function causeMeta(cause: Cause, language: Language): string {
  const parts = [
    cause.count === null ? '' : fill(chartWords.count, language, { count: cause.count }),
    cause.votes === 0 ? '' : fill(chartWords.votes, language, { votes: cause.votes }),
    cause.status === 'mainCause' ? chartWords.mainCause[language] : '',
    cause.status === 'notMainCause' ? chartWords.excluded[language] : '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}
