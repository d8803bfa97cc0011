import type { Block, Cell, FigureBlock, TableBlock } from '../../document/block.ts'
import { significanceLimit } from '../bands.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { pText } from '../common/p-text.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { alongWith, answeredAll } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import type { GapOptions } from './options.ts'
import type { GapResult } from './result.ts'
import { gapWords as words } from './sentences.ts'
import { variablesOf } from './summarise.ts'

export function presentGaps(result: GapResult, context: PresentContext<GapOptions>): Block[] {
  const say = createSay(context)
  return [
    ...findings(result, say),
    itemsTable(result, context.options.level, say),
    figure(result, context.options, say),
    ...(result.dimensions.length > 0 ? [dimensionsTable(result, say)] : []),
    ...noteBlocks(result, say),
  ]
}

function findings(result: GapResult, say: Say): Block[] {
  const { items, dimensions, weightedGap } = result
  const worst = highestAndLowest(items, ({ gap }) => gap)?.lowest
  const worstDimension = highestAndLowest(dimensions, ({ gap }) => gap)?.lowest
  const significant = items.filter(({ p }) => p !== null && p < significanceLimit)
  const even = Math.abs(weightedGap) < 5e-4
  const overall = even ? words.even : weightedGap < 0 ? words.below : words.above
  return [
    {
      kind: 'finding',
      tone: even ? 'neutral' : weightedGap < 0 ? 'bad' : 'good',
      text: say.text(overall, { gap: say.score(weightedGap, 3) }),
    },
    ...(worst && worst.gap < 0
      ? [
          {
            kind: 'finding',
            tone: 'bad',
            text: say.text(words.worst, {
              name: say.name(worst.name),
              expectation: say.score(worst.expectation, 2),
              perception: say.score(worst.perception, 2),
              gap: say.score(worst.gap, 2),
              test:
                worst.t === null
                  ? say.text(words.noTest)
                  : say.text(words.testText, { t: say.decimal(worst.t), p: pText(worst.p, say) }),
            }),
          } as const,
        ]
      : []),
    {
      kind: 'finding',
      tone: 'neutral',
      text: say.text(words.significant, {
        count: items.length,
        below: significant.filter(({ gap }) => gap < 0).length,
        above: significant.filter(({ gap }) => gap > 0).length,
        limit: significanceLimit,
      }),
    },
    ...(worstDimension && worstDimension.gap < 0
      ? [
          {
            kind: 'finding',
            tone: 'neutral',
            text: say.text(words.worstDimension, {
              name: say.name(worstDimension.name),
              gap: say.score(worstDimension.gap, 2),
            }),
          } as const,
        ]
      : []),
  ]
}

function itemsTable(result: GapResult, level: number, say: Say): TableBlock {
  const grouped = result.dimensions.length > 0
  return {
    kind: 'table',
    caption: say.text(words.itemsCaption),
    columns: [
      { ...say.heading(words.item), align: 'left' },
      ...(grouped ? [{ ...say.heading(words.dimension), align: 'left' } as const] : []),
      { ...say.heading(commonWords.n), align: 'right', format: formats.integer },
      right(say.heading(words.expectation), formats.mean),
      right(say.heading(words.perception), formats.mean),
      right(say.heading(words.gap), formats.mean),
      right(say.heading(words.lower), formats.mean),
      right(say.heading(words.upper), formats.mean),
      right(say.heading(words.t)),
      { ...say.heading(words.p), align: 'right', format: formats.p },
      right(say.heading(commonWords.weight)),
    ],
    rows: result.items.map((item): Cell[] => [
      say.name(item.name),
      ...(grouped ? [item.dimension === null ? null : say.name(item.dimension)] : []),
      item.n,
      item.expectation,
      item.perception,
      item.p !== null && item.p < significanceLimit
        ? { value: item.gap, tone: item.gap < 0 ? 'bad' : 'good' }
        : item.gap,
      item.ci?.lower ?? null,
      item.ci?.upper ?? null,
      item.t,
      item.p,
      item.weight,
    ]),
    notes: [
      say.text(words.level, { level: `${Number((level * 100).toFixed(2))}%` }),
      sampleLine(result, say),
      methodLine(result, say),
    ],
  }
}

function dimensionsTable(result: GapResult, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.dimensionsCaption),
    columns: [
      { ...say.heading(words.dimension), align: 'left' },
      { ...say.heading(words.itemCount), align: 'right', format: formats.integer },
      right(say.heading(words.expectation), formats.mean),
      right(say.heading(words.perception), formats.mean),
      right(say.heading(words.gap), formats.mean),
      right(say.heading(commonWords.weight)),
    ],
    rows: result.dimensions.map(({ name, items, expectation, perception, gap, weight }): Cell[] => [
      say.name(name),
      items,
      expectation,
      perception,
      gap,
      weight,
    ]),
    notes: [sampleLine(result, say)],
  }
}

function figure(result: GapResult, options: GapOptions, say: Say): FigureBlock {
  const counts = result.items.map(({ n }) => n)
  const along = alongWith(options, variablesOf(options))
  const stands = (which: 'expectation' | 'perception') =>
    result.items.map((_, i) => {
      const pair = options.pairs[i]
      if (pair === undefined) return null
      return { all: answeredAll(along.length > 0 ? along : [pair.expectation, pair.perception]), items: [pair[which]] }
    })
  const worst = highestAndLowest(result.items, ({ gap }) => gap)?.lowest
  return {
    kind: 'figure',
    caption: say.text(words.figureCaption),
    description: say.text(words.figureDescription, {
      count: result.items.length,
      name: say.name(worst?.name ?? ''),
      gap: say.score(worst?.gap ?? null, 2),
    }),
    chart: {
      kind: 'groupedBar',
      categories: result.items.map(({ name }) => say.name(name)),
      series: [
        {
          name: say.text(words.expectation),
          values: result.items.map(({ expectation }) => expectation),
          counts,
          stands: stands('expectation'),
        },
        {
          name: say.text(words.perception),
          values: result.items.map(({ perception }) => perception),
          counts,
          stands: stands('perception'),
        },
      ],
      axis: { title: say.text(commonWords.mean), digits: 2, quantity: 'score' },
    },
  }
}
