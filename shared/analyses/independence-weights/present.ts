import type { Block, TableBlock } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { alongWith } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import { extremesFinding, weightsFigure } from '../indicator-weights/blocks.ts'
import { indicatorWords } from '../indicator-weights/sentences.ts'
import type { IndependenceOptions } from './options.ts'
import type { IndependenceResult } from './result.ts'
import { independenceWords as words } from './sentences.ts'

export function presentIndependence(result: IndependenceResult, context: PresentContext<IndependenceOptions>): Block[] {
  const say = createSay(context)
  const extremes = highestAndLowest(result.weights, ({ multipleR }) => multipleR)
  return [
    extremesFinding(result.weights, say),
    {
      kind: 'finding',
      tone: 'neutral',
      text: say.text(words.why, {
        low: say.name(extremes?.lowest.name ?? ''),
        lowR: say.decimal(extremes?.lowest.multipleR ?? null),
        high: say.name(extremes?.highest.name ?? ''),
        highR: say.decimal(extremes?.highest.multipleR ?? null),
      }),
    },
    table(result, say),
    weightsFigure(result.weights, say, alongWith(context.options, context.options.variables)),
    ...noteBlocks(result, say),
  ]
}

function table(result: IndependenceResult, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.tableCaption),
    columns: [
      { ...say.heading(indicatorWords.indicator), align: 'left' },
      right(say.heading(words.multipleR), formats.four),
      right(say.heading(words.reciprocal), formats.four),
      right(say.heading(commonWords.weight), formats.four),
    ],
    rows: result.weights.map(({ name, multipleR, reciprocal, weight }) => [
      say.name(name),
      multipleR,
      reciprocal,
      weight,
    ]),
    notes: [sampleLine(result, say), methodLine(result, say)],
  }
}
