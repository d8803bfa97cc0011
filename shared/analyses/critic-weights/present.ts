import type { Block } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { createSay } from '../common/say.ts'
import type { PresentContext } from '../define.ts'
import { entropyWords, normalizeWords } from '../entropy-weights/sentences.ts'
import { presentWeights } from '../indicator-weights/present-weights.ts'
import type { CriticOptions } from './options.ts'
import type { CriticResult } from './result.ts'
import { criticWords as words } from './sentences.ts'

export function presentCritic(result: CriticResult, context: PresentContext<CriticOptions>): Block[] {
  const say = createSay(context)
  const most = highestAndLowest(result.weights, ({ information }) => information)?.highest
  return presentWeights(result, context.options, say, {
    why: {
      text: words.why,
      details: {
        name: say.name(most?.name ?? ''),
        information: say.decimal(most?.information ?? null),
        contrast: say.decimal(most?.contrast ?? null),
        conflict: say.decimal(most?.conflict ?? null),
      },
    },
    caption: words.tableCaption,
    columns: [
      right(say.heading(words.contrast), formats.four),
      right(say.heading(words.conflict), formats.four),
      right(say.heading(words.information), formats.four),
    ],
    cells: ({ contrast, conflict, information }) => [contrast, conflict, information],
    note: say.text(entropyWords.normalizeNote, { normalize: say.text(normalizeWords[result.normalize]) }),
  })
}
