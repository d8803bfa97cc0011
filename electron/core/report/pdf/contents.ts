import { contentSize } from './page.ts'
import type { Content } from './pdfmake-types.ts'
import type { PrintContext } from './print-context.ts'

/** A heading with the name its page is found by. */
export interface ContentsEntry {
  readonly id: string
  readonly level: 1 | 2 | 3
  readonly text: string
}

// pdfmake lays a page number out as "00000" before it knows it.
const numberRoom = 34

/** The table of contents: chapters and sections with dotted leaders, page numbers, and a link on every line. */
export function printContents(title: string, entries: readonly ContentsEntry[], context: PrintContext): Content {
  return {
    stack: [
      { text: title, style: 'h1' },
      ...entries.filter((entry) => entry.level < 3).map((entry) => contentsLine(entry, context)),
    ],
  }
}

function contentsLine({ id, level, text }: ContentsEntry, { fonts, theme }: PrintContext): Content {
  const chapter = level === 1
  const fontSize = chapter ? 10.5 : 9.5
  const indent = chapter ? 0 : 18
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
    margin: [indent, chapter ? 7 : 0.5, 0, 0],
  }
}
