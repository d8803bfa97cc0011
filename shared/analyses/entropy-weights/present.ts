import type { Block, Cell, TableBlock } from '../../document/block.ts'
import { formats } from '../common/formats.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { alongWith, answersTo } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import type { EntropyOptions } from './options.ts'
import type { EntropyResult } from './result.ts'
import { normalizeWords, entropyWords as words } from './sentences.ts'

export function presentEntropy(result: EntropyResult, context: PresentContext<EntropyOptions>): Block[] {
  const say = createSay(context)
  const extremes = highestAndLowest(result.weights, (entry) => entry.weight)
  const details = {
    count: result.weights.length,
    highest: say.name(extremes?.highest.name ?? ''),
    highestWeight: say.share(extremes?.highest.weight ?? null),
    lowest: say.name(extremes?.lowest.name ?? ''),
    lowestWeight: say.share(extremes?.lowest.weight ?? null),
    normalize: say.text(normalizeWords[result.normalize]),
  }
  return [
    { kind: 'finding', tone: 'neutral', text: say.text(words.extremes, details) },
    { kind: 'finding', tone: 'neutral', text: say.text(words.caution) },
    table(result, say),
    {
      kind: 'figure',
      caption: say.text(words.figureCaption),
      description: say.text(words.figureDescription, details),
      chart: {
        kind: 'bar',
        orientation: 'horizontal',
        axis: { title: say.text(words.axis), min: 0, digits: 1, quantity: 'percent' },
        bars: [...result.weights]
          .sort((a, b) => b.weight - a.weight)
          .map(({ name, weight }) => ({
            name: say.name(name),
            value: weight * 100,
            stands: answersTo(name, alongWith(context.options, context.options.variables)),
          })),
      },
    },
    // The caution stands among the findings already.
    ...noteBlocks({ ...result, notes: result.notes.filter((note) => note.code !== 'dispersionNotImportance') }, say),
  ]
}

function table(result: EntropyResult, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.tableCaption),
    columns: [
      { ...say.heading(words.indicator), align: 'left' },
      { ...say.heading(words.entropy), align: 'right', format: formats.four },
      { ...say.heading(words.divergence), align: 'right', format: formats.four },
      { ...say.heading(commonWords.weight), align: 'right', format: formats.four },
    ],
    rows: result.weights.map(({ name, entropy, divergence, weight }): Cell[] => [
      say.name(name),
      entropy,
      divergence,
      weight,
    ]),
    notes: [
      say.text(words.normalizeNote, { normalize: say.text(normalizeWords[result.normalize]) }),
      sampleLine(result, say),
      methodLine(result, say),
    ],
  }
}
