import type { CoverBlock } from '#shared/document/block.ts'
import { printedPageTexts } from '#shared/messages/report/page.ts'
import { contentSize } from './page.ts'
import type { Content, TableCell } from './pdfmake-types.ts'
import { type PrintContext, sizes } from './print-context.ts'

/** Points, width and height: a wide logo fills the one, a square one the other. */
const logoBox: [number, number] = [170, 56]

/** The cover: logo, organisation, client and title, the facts of the survey, and the sign-off box at the foot. */
export function printCover(cover: CoverBlock, context: PrintContext): Content {
  const { theme } = context
  const { width, height } = contentSize('portrait')
  const facts = cover.facts.filter((fact) => fact.value !== '')
  const logo: Content[] = cover.logo === undefined ? [] : [{ image: cover.logo, fit: logoBox, margin: [0, 0, 0, 10] }]
  const top: Content[] = [
    ...logo,
    {
      text: cover.organisation,
      fontSize: 11,
      color: theme.mutedText,
      margin: [0, 0, 0, height * (logo.length === 0 ? 0.2 : 0.13)],
    },
    { canvas: [{ type: 'rect', x: 0, y: 0, w: 54, h: 4, color: theme.accent }], margin: [0, 0, 0, 18] },
    { text: cover.client, fontSize: 15, color: theme.mutedText, margin: [0, 0, 0, 6] },
    { text: cover.title, fontSize: 29, bold: true, lineHeight: 0.98, margin: [0, 0, 0, 26] },
    ...(facts.length > 0 ? [factTable(facts, context)] : []),
  ]
  return {
    stack: [
      ...top,
      { stack: [signOffBox(cover, context, width)], absolutePosition: { x: 62, y: height - 72 } },
      { text: cover.date, fontSize: 11, alignment: 'center', absolutePosition: { x: 62, y: height + 34 } },
    ],
  }
}

function factTable(facts: CoverBlock['facts'], { theme }: PrintContext): Content {
  return {
    table: {
      widths: ['auto', '*'],
      body: facts.map(({ label, value }): TableCell[] => [
        { text: label, fontSize: sizes.body, color: theme.mutedText },
        { text: value, fontSize: sizes.body },
      ]),
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: (column) => (column === 0 ? 0 : 14),
      paddingRight: () => 0,
      paddingTop: () => 2,
      paddingBottom: () => 2,
    },
  }
}

/** 编制 / 审核 / 批准: who, with room for a signature and its date. */
function signOffBox(cover: CoverBlock, { theme, language }: PrintContext, width: number): Content {
  const line = (label: string): TableCell => ({ text: label, fontSize: sizes.small, color: theme.mutedText })
  const columns = cover.signOff.length
  return {
    table: {
      widths: cover.signOff.map(() => width / columns - 17),
      heights: [16, 34, 16],
      body: [
        cover.signOff.map(
          ({ label, name }): TableCell => ({
            text: [
              { text: `${label}　`, color: theme.mutedText },
              { text: name, bold: true },
            ],
            fontSize: 10,
          }),
        ),
        cover.signOff.map(() => line(printedPageTexts.signature[language])),
        cover.signOff.map(() => line(printedPageTexts.signatureDate[language])),
      ],
    },
    layout: {
      hLineWidth: (at) => (at === 0 || at === 3 ? 0.8 : 0.4),
      vLineWidth: () => 0.4,
      hLineColor: () => theme.line,
      vLineColor: () => theme.line,
      paddingLeft: () => 8,
      paddingRight: () => 8,
      paddingTop: () => 4,
      paddingBottom: () => 4,
    },
  }
}
