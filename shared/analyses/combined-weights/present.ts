import type { Block, Cell, TableBlock } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { methodLine, noteBlocks } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import type { PresentContext } from '../define.ts'
import { extremesFinding } from '../indicator-weights/blocks.ts'
import type { CombinedOptions } from './options.ts'
import type { CombinedResult } from './result.ts'
import { combinedWords as words } from './sentences.ts'

export function presentCombined(result: CombinedResult, context: PresentContext<CombinedOptions>): Block[] {
  const say = createSay(context)
  const widest = widestOf(result)
  return [
    extremesFinding(result.weights, say),
    {
      kind: 'finding',
      tone: 'neutral',
      text: say.text(words.difference, {
        name: say.name(widest.name),
        lowest: say.share(widest.lowest),
        highest: say.share(widest.highest),
        weight: say.share(widest.weight),
      }),
    },
    table(result, say),
    {
      kind: 'figure',
      caption: say.text(words.figureCaption),
      description: say.text(words.figureDescription, {
        count: result.weights.length,
        n: result.n,
        name: say.name(widest.name),
      }),
      chart: {
        kind: 'groupedBar',
        categories: result.weights.map(({ name }) => say.name(name)),
        series: [
          ...result.sets.map(({ name, weights }) => ({ name: setName(name, say), values: percents(weights) })),
          { name: say.text(words.combined), values: percents(result.weights) },
        ],
        axis: { title: say.text(words.axis), min: 0, digits: 1, quantity: 'percent' },
      },
    },
    ...noteBlocks(result, say),
  ]
}

function percents(weights: readonly { readonly weight: number }[]): number[] {
  return weights.map(({ weight }) => weight * 100)
}

/** A set without a name is numbered. */
function setName(name: string, say: Say): string {
  return /^\d+$/.test(name) ? say.text(words.set, { name }) : name
}

function widestOf({ weights, sets }: CombinedResult) {
  const spans = weights.map(({ name, weight }, i) => {
    const given = sets.map((set) => set.weights[i]?.weight ?? 0)
    return { name, weight, lowest: Math.min(...given), highest: Math.max(...given) }
  })
  const none = { name: '', weight: 0, lowest: 0, highest: 0 }
  return highestAndLowest(spans, ({ lowest, highest }) => highest - lowest)?.highest ?? none
}

function table(result: CombinedResult, say: Say): TableBlock {
  const shares = result.sets.map(({ name, share }) =>
    say.text(words.shareOf, { name: setName(name, say), share: say.share(share) }),
  )
  const weighed = result.rule === 'linear' || result.rule === 'geometric'
  return {
    kind: 'table',
    caption: say.text(words.tableCaption),
    columns: [
      { ...say.heading(words.criterion), align: 'left' },
      ...result.sets.map(({ name }) => right({ title: setName(name, say), statistic: 'weight' }, formats.four)),
      right(say.heading(words.combined), formats.four),
    ],
    rows: result.weights.map(({ name, weight }, i): Cell[] => [
      say.name(name),
      ...result.sets.map((set) => set.weights[i]?.weight ?? null),
      { value: weight, bold: true },
    ]),
    notes: [
      ...(weighed ? [say.text(words.shares, { shares: say.list(shares) })] : []),
      say.text(words.sample, { n: result.n }),
      methodLine(result, say),
    ],
  }
}
