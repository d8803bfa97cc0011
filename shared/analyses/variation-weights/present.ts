import type { Block, TableBlock } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { alongWith } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import { entropyWords, normalizeWords } from '../entropy-weights/sentences.ts'
import { extremesFinding, weightsFigure } from '../indicator-weights/blocks.ts'
import { indicatorWords } from '../indicator-weights/sentences.ts'
import type { VariationOptions } from './options.ts'
import type { VariationResult } from './result.ts'
import { variationWords as words } from './sentences.ts'

export function presentVariation(result: VariationResult, context: PresentContext<VariationOptions>): Block[] {
  const say = createSay(context)
  const most = highestAndLowest(result.weights, ({ coefficient }) => coefficient)?.highest
  return [
    extremesFinding(result.weights, say),
    {
      kind: 'finding',
      tone: 'neutral',
      text: say.text(words.why, {
        name: say.name(most?.name ?? ''),
        coefficient: say.decimal(most?.coefficient ?? null),
        mean: say.score(most?.mean ?? null, 3),
        sd: say.score(most?.sd ?? null, 3),
      }),
    },
    table(result, say),
    weightsFigure(result.weights, say, alongWith(context.options, context.options.variables)),
    ...noteBlocks(result, say),
  ]
}

function table(result: VariationResult, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.tableCaption),
    columns: [
      { ...say.heading(indicatorWords.indicator), align: 'left' },
      right(say.heading(commonWords.mean), formats.fineMean),
      right(say.heading(commonWords.sd), formats.fineMean),
      right(say.heading(words.coefficient), formats.four),
      right(say.heading(commonWords.weight), formats.four),
    ],
    rows: result.weights.map(({ name, mean, sd, coefficient, weight }) => [
      say.name(name),
      mean,
      sd,
      coefficient,
      weight,
    ]),
    notes: [
      say.text(entropyWords.normalizeNote, { normalize: say.text(normalizeWords[result.normalize]) }),
      sampleLine(result, say),
      methodLine(result, say),
    ],
  }
}
