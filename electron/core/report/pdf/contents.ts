import { contentSize } from './page.ts'
import type { Content } from './pdfmake-types.ts'
import { type PrintContext, sizes, textLine } from './print-context.ts'

/** A heading with the name its page is found by. */
export interface ContentsEntry {
  readonly id: string
  readonly level: 1 | 2 | 3
  readonly text: string
}

// pdfmake lays a page number out as "00000" before it knows it.
const numberRoom = 34
const titleRoom = sizes.h1 * textLine.font + 10

const looks = {
  chapter: { fontSize: 10.5, indent: 0, above: 7 },
  section: { fontSize: 9.5, indent: 18, above: 0.5 },
} as const

/** The table of contents: chapters and sections with dotted leaders, page numbers, and a link on every line. */
export function printContents(title: string, entries: readonly ContentsEntry[], context: PrintContext): Content {
  const listed = entries.filter((entry) => entry.level < 3)
  const closeness = closenessOf(listed.map(heightOf))
  return {
    stack: [{ text: title, style: 'h1' }, ...listed.map((entry) => contentsLine(entry, closeness, context))],
  }
}

const lookOf = ({ level }: ContentsEntry) => (level === 1 ? looks.chapter : looks.section)

function heightOf(entry: ContentsEntry): number {
  const { fontSize, above } = lookOf(entry)
  return fontSize * textLine.font * textLine.height + above
}

/**
 * How close the lines stand, 1 as usual: closer by up to a fifth where the last page would otherwise hold but a few of them.
 *
 * @param heights of the lines as usual, in points
 */
function closenessOf(heights: readonly number[]): number {
  const total = heights.reduce((sum, height) => sum + height, 0)
  const page = contentSize('portrait').height
  const room = Math.max(1, Math.floor((titleRoom + total) / page)) * page - titleRoom
  // A line goes over to the next page whole, so the last bit of a page may stay free.
  const closeness = Math.min(1, (0.99 * room) / total)
  return closeness < 0.8 ? 1 : closeness
}

function contentsLine(entry: ContentsEntry, closeness: number, { fonts, theme }: PrintContext): Content {
  const { id, level, text } = entry
  const { fontSize, indent, above } = lookOf(entry)
  const chapter = level === 1
  const width = contentSize('portrait').width - indent
  const textWidth = Math.min(fonts.measure(text, fontSize, chapter) + 6, width - numberRoom - 20)
  const leader = width - numberRoom - textWidth - 4
  return {
    columns: [
      { text, width: textWidth, bold: chapter, linkToDestination: id },
      {
        width: leader + 4,
        canvas: [
          {
            type: 'line',
            x1: 0,
            x2: leader,
            y1: fontSize * 1.05,
            y2: fontSize * 1.05,
            lineWidth: 0.7,
            lineColor: theme.line,
            dash: { length: 0.7, space: 2.6 },
          },
        ],
      },
      { pageReference: id, width: numberRoom, alignment: 'right', bold: chapter },
    ],
    fontSize,
    lineHeight: textLine.height * closeness,
    margin: [indent, above * closeness, 0, 0],
  }
}
