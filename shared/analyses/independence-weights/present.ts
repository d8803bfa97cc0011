import type { Block } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { createSay } from '../common/say.ts'
import type { PresentContext } from '../define.ts'
import { presentWeights } from '../indicator-weights/present-weights.ts'
import type { IndependenceOptions } from './options.ts'
import type { IndependenceResult } from './result.ts'
import { independenceWords as words } from './sentences.ts'

export function presentIndependence(result: IndependenceResult, context: PresentContext<IndependenceOptions>): Block[] {
  const say = createSay(context)
  const extremes = highestAndLowest(result.weights, ({ multipleR }) => multipleR)
  return presentWeights(result, context.options, say, {
    why: {
      text: words.why,
      details: {
        low: say.name(extremes?.lowest.name ?? ''),
        lowR: say.decimal(extremes?.lowest.multipleR ?? null),
        high: say.name(extremes?.highest.name ?? ''),
        highR: say.decimal(extremes?.highest.multipleR ?? null),
      },
    },
    caption: words.tableCaption,
    columns: [right(say.heading(words.multipleR), formats.four), right(say.heading(words.reciprocal), formats.four)],
    cells: ({ multipleR, reciprocal }) => [multipleR, reciprocal],
  })
}
