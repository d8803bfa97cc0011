import type { Block, FigureBlock } from '../../document/block.ts'
import { lowItemTotal } from '../bands.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { noteBlocks } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { alongWith, answersTo } from '../common/stands.ts'
import type { PresentContext } from '../define.ts'
import { reliabilityFindings } from './findings.ts'
import type { ReliabilityOptions } from './options.ts'
import type { ReliabilityResult } from './result.ts'
import { reliabilityWords as words } from './sentences.ts'
import { coefficientTable, itemTable, splitTable, summaryTable } from './tables.ts'

export function presentReliability(result: ReliabilityResult, context: PresentContext<ReliabilityOptions>): Block[] {
  const say = createSay(context)
  return [
    ...reliabilityFindings(result, context.options, say),
    coefficientTable(result, say),
    itemTable(result, say),
    summaryTable(result, say),
    splitTable(result, say),
    ...itemTotalFigure(result, context.options, say),
    ...noteBlocks(result, say),
  ]
}

function itemTotalFigure({ items }: ReliabilityResult, options: ReliabilityOptions, say: Say): FigureBlock[] {
  const known = items.flatMap(({ name, correctedItemTotal }) =>
    correctedItemTotal === null
      ? []
      : [
          {
            name: say.name(name),
            value: correctedItemTotal,
            stands: answersTo(name, alongWith(options, options.items)),
          },
        ],
  )
  const extremes = highestAndLowest(known, (item) => item.value)
  if (!extremes) return []
  return [
    {
      kind: 'figure',
      caption: say.text(words.figureCaption),
      description: say.text(words.figureDescription, {
        k: known.length,
        lowest: extremes.lowest.name,
        min: say.decimal(extremes.lowest.value),
        highest: extremes.highest.name,
        max: say.decimal(extremes.highest.value),
        limit: lowItemTotal,
      }),
      chart: {
        kind: 'bar',
        orientation: 'horizontal',
        axis: {
          title: say.text(words.correctedItemTotal),
          digits: 2,
          max: 1,
          ...(extremes.lowest.value >= 0 ? { min: 0 } : {}),
        },
        bars: known,
        lines: [{ name: say.text(words.limitLine, { limit: lowItemTotal }), value: lowItemTotal }],
      },
    },
  ]
}
