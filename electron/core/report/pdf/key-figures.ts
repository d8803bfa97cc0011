import type { Block } from '#shared/document/block.ts'
import { toneMark } from './column-widths.ts'
import type { Content } from './pdfmake-types.ts'
import { type PrintContext, sizes } from './print-context.ts'

type KeyFigures = Extract<Block, { kind: 'keyFigures' }>

/** Numbers set large, side by side, each under its name and above what to compare it with. */
export function printKeyFigures({ figures }: KeyFigures, { theme }: PrintContext): Content {
  const colourOf = (tone: 'good' | 'bad' | 'neutral' | undefined) =>
    tone === 'bad' ? theme.bad : tone === 'good' ? theme.good : theme.text
  return {
    table: {
      widths: figures.map(() => '*' as const),
      body: [
        figures.map(({ label }) => ({
          text: label,
          fontSize: sizes.small,
          color: theme.mutedText,
          margin: [0, 3, 0, 0],
        })),
        figures.map(({ value, tone }) => ({
          text: value,
          fontSize: 21,
          bold: true,
          color: colourOf(tone),
          lineHeight: 0.95,
        })),
        figures.map(({ note, tone }) => ({
          text: note === undefined ? '' : toneMark(tone) + note,
          fontSize: sizes.note,
          color: tone === 'bad' ? theme.bad : theme.mutedText,
          margin: [0, 0, 0, 2],
        })),
      ],
    },
    layout: {
      hLineWidth: (line) => (line === 0 ? 1.6 : line === 3 ? 0.5 : 0),
      vLineWidth: () => 0,
      hLineColor: (line) => (line === 0 ? theme.accent : theme.line),
      paddingLeft: (column) => (column === 0 ? 0 : 6),
      paddingRight: () => 4,
      paddingTop: () => 1,
      paddingBottom: () => 1,
    },
    margin: [0, 4, 0, 12],
    unbreakable: true,
  }
}
