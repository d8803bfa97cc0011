import type { Block } from '#shared/document/block.ts'
import { printedPageTexts } from '#shared/messages/report/page.ts'
import type { Content } from './pdfmake-types.ts'
import { type PrintContext, sizes } from './print-context.ts'
import { richText } from './rich-text.ts'

type Finding = Extract<Block, { kind: 'finding' }>

const marks = { good: '▲', bad: '▼', neutral: '●' } as const

/** A finding as a callout: a bar at the left, a mark and a word for its tone, the sentence. */
export function printFinding({ text, tone }: Finding, { theme, language }: PrintContext): Content {
  const colour = tone === 'good' ? theme.good : tone === 'bad' ? theme.bad : theme.accent
  const word = printedPageTexts[tone][language]
  return {
    table: {
      widths: [language === 'zh-CN' ? 36 : 50, '*'],
      body: [
        [
          { text: `${marks[tone]} ${word}`, bold: true, color: colour, fontSize: sizes.caption, margin: [0, 1, 0, 0] },
          { text: richText(text), fontSize: 10 },
        ],
      ],
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (line) => (line === 0 ? 2.5 : 0),
      vLineColor: () => colour,
      fillColor: () => '#f4f6f8',
      paddingLeft: (column) => (column === 0 ? 8 : 4),
      paddingRight: () => 8,
      paddingTop: () => 3.5,
      paddingBottom: () => 4,
    },
    margin: [0, 1, 0, 5],
    unbreakable: true,
  }
}
