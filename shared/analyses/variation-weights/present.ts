import type { Block } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { createSay } from '../common/say.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import { entropyWords, normalizeWords } from '../entropy-weights/sentences.ts'
import { presentWeights } from '../indicator-weights/present-weights.ts'
import type { VariationOptions } from './options.ts'
import type { VariationResult } from './result.ts'
import { variationWords as words } from './sentences.ts'

export function presentVariation(result: VariationResult, context: PresentContext<VariationOptions>): Block[] {
  const say = createSay(context)
  const most = highestAndLowest(result.weights, ({ coefficient }) => coefficient)?.highest
  return presentWeights(result, context.options, say, {
    why: {
      text: words.why,
      details: {
        name: say.name(most?.name ?? ''),
        coefficient: say.decimal(most?.coefficient ?? null),
        mean: say.score(most?.mean ?? null, 3),
        sd: say.score(most?.sd ?? null, 3),
      },
    },
    caption: words.tableCaption,
    columns: [
      right(say.heading(commonWords.mean), formats.fineMean),
      right(say.heading(commonWords.sd), formats.fineMean),
      right(say.heading(words.coefficient), formats.four),
    ],
    cells: ({ mean, sd, coefficient }) => [mean, sd, coefficient],
    note: say.text(entropyWords.normalizeNote, { normalize: say.text(normalizeWords[result.normalize]) }),
  })
}
