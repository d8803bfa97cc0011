import type { Block, Cell, TableBlock } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import { indexFigures } from './figures.ts'
import { indexFindings, verdictText } from './findings.ts'
import type { IndexOptions } from './options.ts'
import type { IndexResult } from './result.ts'
import { indexWords as words } from './sentences.ts'

export function presentIndex(result: IndexResult, context: PresentContext<IndexOptions>): Block[] {
  const say = createSay(context)
  return [
    ...indexFindings(result, say),
    table(result, say),
    ...indexFigures(result, context.options, say),
    ...noteBlocks(result, say),
  ]
}

function table(result: IndexResult, say: Say): TableBlock {
  const rows = result.nodes.map((node): Cell[] => [
    { value: say.name(node.name), indent: node.level, bold: node.item === null },
    node.weight,
    node.overallWeight,
    node.mean,
    result.target !== null && node.score < result.target ? { value: node.score, tone: 'bad' } : node.score,
    verdictText(node.verdict, say),
    node.n,
  ])
  return {
    kind: 'table',
    caption: say.text(words.tableCaption),
    columns: [
      { ...say.heading(words.node), align: 'left' },
      right(say.heading(commonWords.weight), formats.share),
      right(say.heading(words.overallWeight), formats.share),
      right(say.heading(commonWords.mean), formats.mean),
      right(say.heading(commonWords.score), formats.score),
      { ...say.heading(words.verdict), align: 'left' },
      right(say.heading(commonWords.n), formats.integer),
    ],
    rows: [
      [
        { value: say.name(result.name), bold: true },
        null,
        1,
        null,
        { value: result.score, bold: true },
        verdictText(result.verdict, say),
        result.n,
      ],
      ...rows,
    ],
    notes: [say.text(words.scaleNote, { scale: result.scale }), sampleLine(result, say), methodLine(result, say)],
  }
}
