import type { Block } from '#shared/document/block.ts'
import { flowing, printUnit } from './body.ts'
import { margins, type Orientation } from './page.ts'
import { joinPairs } from './pairs.ts'
import type { Content, DocumentDefinition, LaidOutNode, StyleDictionary } from './pdfmake-types.ts'
import { fontName, type PrintContext, sizes, textLine } from './print-context.ts'
import { type RunningTexts, runningFoot, runningHead } from './running-head.ts'
import { unitsOf } from './units.ts'

export interface DocumentFacts {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly creator: string
  readonly createdAt: Date
  readonly running: RunningTexts
}

/** Called between the pieces of the work; waits where the process is to breathe. */
export type Step = (done: number, all: number) => Promise<void>

/** The whole document as pdfmake takes it: pieces in order, pages turned where a piece is wide, headings bookmarked. */
export async function documentDefinition(
  blocks: readonly Block[],
  facts: DocumentFacts,
  context: PrintContext,
  step: Step,
): Promise<DocumentDefinition> {
  const units = joinPairs(unitsOf(blocks), context.fonts)
  const entries = units.flatMap((unit) => unit.headings)
  const content: Content[] = []
  let orientation: Orientation = 'portrait'
  for (const [index, unit] of units.entries()) {
    await step(index, units.length)
    const printed = printUnit(unit, entries, context)
    const wanted = printed.orientation ?? unit.orientation
    const turn = index > 0 && (unit.breakBefore || wanted !== orientation)
    content.push(
      ...(turn
        ? [{ stack: printed.content, pageBreak: 'before', pageOrientation: wanted } as Content]
        : printed.content),
    )
    orientation = wanted
  }
  return {
    content,
    pageSize: 'A4',
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    version: '1.7',
    language: context.language,
    displayTitle: true,
    info: {
      title: facts.title,
      author: facts.author,
      subject: facts.subject,
      creator: facts.creator,
      creationDate: facts.createdAt,
    },
    defaultStyle: {
      font: fontName,
      fontSize: sizes.body,
      lineHeight: textLine.height,
      color: context.theme.text,
      // The font's own quotation marks are as wide as Chinese characters; English takes its proportional ones.
      ...(context.language === 'en' ? { fontFeatures: ['pwid'] } : {}),
    },
    styles: styles(context),
    header: runningHead(facts.running, context),
    footer: runningFoot(facts.running, context),
    pageBreakBefore: leavesHeadingAlone,
  }
}

/** A heading before a long table, list or paragraph moves on when that begins on the next page. */
function leavesHeadingAlone(node: LaidOutNode, around: { getFollowingNodesOnPage(): LaidOutNode[] }): boolean {
  if (node.headlineLevel !== 1) return false
  return !around.getFollowingNodesOnPage().some((other) => other.style === flowing || other.table !== undefined)
}

function styles({ theme }: PrintContext): StyleDictionary {
  return {
    h1: { fontSize: sizes.h1, bold: true, color: theme.accent, margin: [0, 0, 0, 10], lineHeight: 1 },
    h2: { fontSize: sizes.h2, bold: true, margin: [0, 8, 0, 5], lineHeight: 1 },
    h3: { fontSize: sizes.h3, bold: true, margin: [0, 6, 0, 4], lineHeight: 1 },
    tableCaption: { fontSize: sizes.caption, bold: true, alignment: 'center', margin: [0, 4, 0, 4] },
    figureCaption: { fontSize: sizes.caption, bold: true, alignment: 'center' },
    note: { fontSize: sizes.note, color: theme.mutedText, lineHeight: 1 },
    [flowing]: {},
  }
}
