import { fill } from '#shared/messages/language.ts'
import { printedPageTexts } from '#shared/messages/report/page.ts'
import { margins } from './page.ts'
import type { Content } from './pdfmake-types.ts'
import { type PrintContext, sizes } from './print-context.ts'

export interface RunningTexts {
  readonly left: string
  readonly right: string
  readonly footer: string
}

/** Head of every page but the cover: the report's name and what it is about, over a thin rule. */
export function runningHead(texts: RunningTexts, { theme }: PrintContext) {
  return (page: number, _pages: number, size: { readonly width: number }): Content => {
    if (page === 1) return ''
    const width = size.width - margins.left - margins.right
    return {
      stack: [
        {
          columns: [
            { text: texts.left, width: '*' },
            { text: texts.right, width: 'auto', alignment: 'right' },
          ],
          columnGap: 12,
        },
        { canvas: [{ type: 'line', x1: 0, x2: width, y1: 3, y2: 3, lineWidth: 0.5, lineColor: theme.line }] },
      ],
      fontSize: sizes.note,
      color: theme.mutedText,
      margin: [margins.left, 34, margins.right, 0],
    }
  }
}

/** Foot of every page but the cover: version and date, page x of y. */
export function runningFoot(texts: RunningTexts, { theme, language }: PrintContext) {
  return (page: number, pages: number): Content => {
    if (page === 1) return ''
    return {
      columns: [
        { text: texts.footer, width: '*' },
        { text: fill(printedPageTexts.pageOf, language, { page, pages }), width: 'auto', alignment: 'right' },
      ],
      columnGap: 12,
      fontSize: sizes.note,
      color: theme.mutedText,
      margin: [margins.left, 22, margins.right, 0],
    }
  }
}
