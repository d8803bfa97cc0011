import type { Block, Cell, TableBlock, TableColumn } from '../../document/block.ts'
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
  return [...indexFindings(result, say), table(result, say), ...indexFigures(result, say), ...noteBlocks(result, say)]
}

function table(result: IndexResult, say: Say): TableBlock {
  const right = (title: string, format: TableColumn['format']): TableColumn => ({
    title,
    align: 'right',
    ...(format ? { format } : {}),
  })
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
      { title: say.text(words.node), align: 'left' },
      right(say.text(commonWords.weight), formats.share),
      right(say.text(words.overallWeight), formats.share),
      right(say.text(commonWords.mean), formats.three),
      right(say.text(commonWords.score), formats.two),
      { title: say.text(words.verdict), align: 'left' },
      right(say.text(commonWords.n), formats.integer),
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
