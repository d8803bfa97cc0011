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
import type { CriticOptions } from './options.ts'
import type { CriticResult } from './result.ts'
import { criticWords as words } from './sentences.ts'

export function presentCritic(result: CriticResult, context: PresentContext<CriticOptions>): Block[] {
  const say = createSay(context)
  const most = highestAndLowest(result.weights, ({ information }) => information)?.highest
  return [
    extremesFinding(result.weights, say),
    {
      kind: 'finding',
      tone: 'neutral',
      text: say.text(words.why, {
        name: say.name(most?.name ?? ''),
        information: say.decimal(most?.information ?? null),
        contrast: say.decimal(most?.contrast ?? null),
        conflict: say.decimal(most?.conflict ?? null),
      }),
    },
    table(result, say),
    weightsFigure(result.weights, say, alongWith(context.options, context.options.variables)),
    ...noteBlocks(result, say),
  ]
}

function table(result: CriticResult, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.tableCaption),
    columns: [
      { ...say.heading(indicatorWords.indicator), align: 'left' },
      right(say.heading(words.contrast), formats.four),
      right(say.heading(words.conflict), formats.four),
      right(say.heading(words.information), formats.four),
      right(say.heading(commonWords.weight), formats.four),
    ],
    rows: result.weights.map(({ name, contrast, conflict, information, weight }) => [
      say.name(name),
      contrast,
      conflict,
      information,
      weight,
    ]),
    notes: [
      say.text(entropyWords.normalizeNote, { normalize: say.text(normalizeWords[result.normalize]) }),
      sampleLine(result, say),
      methodLine(result, say),
    ],
  }
}
