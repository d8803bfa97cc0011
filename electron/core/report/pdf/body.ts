import { wrapText } from '#shared/charts/text/wrap-text.ts'
import type { RichText } from '#shared/document/block.ts'
import { plainText } from '#shared/document/plain-text.ts'
import { assertNever } from '#shared/errors/assert-never.ts'
import { type ContentsEntry, printContents } from './contents.ts'
import { printCover } from './cover.ts'
import { printFigure } from './figure.ts'
import { printFinding } from './finding.ts'
import { printKeyFigures } from './key-figures.ts'
import { contentSize, type Orientation } from './page.ts'
import { pairFigureWidth, pairGap, pairTableWidth } from './pairs.ts'
import type { Content } from './pdfmake-types.ts'
import { type PrintContext, sizes } from './print-context.ts'
import { richText } from './rich-text.ts'
import { printTable } from './table.ts'
import type { BodyBlock, Heading, Unit } from './units.ts'

/** Style name of what may run over pages after a heading. */
export const flowing = 'flowing'

/** Tables up to this height stay on one page. */
const unbrokenTable = 300
/** A list of more items (verbatims, references) is set smaller. */
const longList = 12

interface Printed {
  readonly content: Content[]
  /** Must not be split over pages, and is known to fit on one. */
  readonly whole: boolean
  /** Set because the block turned out to need it. */
  readonly orientation?: Orientation
}

/** One unit as pdfmake content: its headings and its block, kept together. */
export function printUnit(unit: Unit, entries: readonly ContentsEntry[], context: PrintContext): Printed {
  const headingHeight = unit.headings.length * 40
  const printed = unit.block === null ? null : printBlock(unit.block, unit.orientation, headingHeight, entries, context)
  if (printed === null) return { content: unit.headings.map((heading) => printHeading(heading, false)), whole: false }
  if (printed.whole || unit.headings.length === 0) {
    const parts = [...unit.headings.map((heading) => printHeading(heading, false)), ...printed.content]
    const stack: Content = { stack: parts, unbreakable: printed.whole }
    return { ...printed, content: [stack] }
  }
  return { ...printed, content: [...unit.headings.map((heading) => printHeading(heading, true)), ...printed.content] }
}

/** `loose`: what follows may leave the heading alone at the foot of a page; it is then moved (see `pageBreakBefore`). */
function printHeading({ id, level, text, parentId }: Heading, loose: boolean): Content {
  return {
    text,
    id,
    style: `h${level}`,
    outline: true,
    outlineText: text,
    outlineExpanded: level === 1,
    ...(parentId === null ? {} : { outlineParentId: parentId }),
    ...(loose ? { headlineLevel: 1 } : {}),
  }
}

function printBlock(
  block: BodyBlock,
  orientation: Orientation,
  headingHeight: number,
  entries: readonly ContentsEntry[],
  context: PrintContext,
): Printed {
  const room = contentSize(orientation)
  switch (block.kind) {
    case 'paragraph':
      return { content: [paragraph(block.text, context)], whole: lineCount(block.text, room.width, context) <= 6 }
    case 'finding':
      return { content: [printFinding(block, context)], whole: lineCount(block.text, room.width - 60, context) <= 30 }
    case 'note':
      return { content: [{ text: richText(block.text), style: 'note', margin: [0, 0, 0, 5] }], whole: false }
    case 'list': {
      const long = block.items.length > longList
      const items = block.items.map((item): Content => ({ text: richText(item), margin: [0, 0, 0, long ? 1 : 3] }))
      const place = {
        style: flowing,
        // Room below the last item of a long list would turn an empty page where the list fills one.
        margin: [0, 0, 0, long ? 0 : 6] as [number, number, number, number],
        fontSize: long ? sizes.caption : sizes.body,
      }
      const list: Content = block.ordered ? { ol: items, ...place } : { ul: items, ...place }
      const lines = block.items.reduce((total, item) => total + lineCount(item, room.width - 16, context), 0)
      return { content: [list], whole: lines <= 20 }
    }
    case 'keyFigures':
      return { content: [printKeyFigures(block, context)], whole: true }
    case 'table': {
      const table = printTable(block, room.width, context, false)
      if (table.cramped && orientation === 'portrait') {
        const wide = printBlock(block, 'landscape', headingHeight, entries, context)
        return { ...wide, orientation: 'landscape' }
      }
      const whole = table.height <= Math.min(unbrokenTable, room.height - headingHeight)
      const { content, notes } = whole ? table : printTable(block, room.width, context, true)
      return { content: [...content, ...notes], whole }
    }
    case 'pair': {
      const table = printTable(block.table, pairTableWidth, context, false)
      const figure = printFigure(block.figure, { width: pairFigureWidth, height: unbrokenTable }, context, 4)
      const columns: Content = {
        columns: [
          { width: pairTableWidth, stack: table.content },
          { width: pairFigureWidth, stack: [figure] },
        ],
        columnGap: pairGap,
      }
      return { content: [columns, ...table.notes], whole: true }
    }
    case 'figure': {
      const limit = { width: room.width, height: room.height - headingHeight - 4 }
      return { content: [printFigure(block, limit, context)], whole: true }
    }
    case 'cover':
      return { content: [printCover(block, context)], whole: false }
    case 'contents':
      return { content: [printContents(block.title, entries, context)], whole: false }
    default:
      return assertNever(block)
  }
}

function paragraph(text: RichText, { language }: PrintContext): Content {
  return {
    text: richText(text),
    style: flowing,
    margin: [0, 0, 0, 7],
    ...(language === 'zh-CN' ? { alignment: 'justify', leadingIndent: 2 * sizes.body } : {}),
  }
}

function lineCount(text: RichText, width: number, { fonts }: PrintContext): number {
  return wrapText(plainText(text), width, { size: sizes.body, measure: fonts.measure }).length
}
