import type { Block, FigureBlock } from '../../document/block.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { levelText } from '../common/level-text.ts'
import { noteBlocks } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { answeredAll, hasValue } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import { compareGroupsFindings } from './findings.ts'
import type { CompareGroupsOptions } from './options.ts'
import type { CompareGroupsResult } from './result.ts'
import { compareGroupsWords as words } from './sentences.ts'
import { compareGroupsTables } from './tables.ts'

/** More columns than this stand better lying down; more than the second are no figure any more. */
const mostColumns = 8
const mostBars = 30

export function presentCompareGroups(
  result: CompareGroupsResult,
  context: PresentContext<CompareGroupsOptions>,
): Block[] {
  const say = createSay(context)
  return [
    ...compareGroupsFindings(result, context.options, say),
    ...compareGroupsTables(result, context.options, say),
    ...(result.groups.length <= mostBars ? [figure(result, context.options, say)] : []),
    ...noteBlocks(result, say),
  ]
}

function figure(result: CompareGroupsResult, options: CompareGroupsOptions, say: Say): FigureBlock {
  const dependent = say.name(options.dependent)
  const extremes = highestAndLowest(result.groups, ({ mean }) => mean)
  return {
    kind: 'figure',
    caption: say.text(words.groupCaption, { dependent }),
    description: say.text(words.figureDescription, {
      dependent,
      count: result.groups.length,
      level: levelText(options.level),
      highest: extremes?.highest.name ?? '',
      highestMean: say.score(extremes?.highest.mean ?? null, 3),
      lowest: extremes?.lowest.name ?? '',
      lowestMean: say.score(extremes?.lowest.mean ?? null, 3),
    }),
    chart: {
      kind: 'bar',
      orientation: result.groups.length <= mostColumns ? 'vertical' : 'horizontal',
      axis: { title: say.text(commonWords.mean), digits: 2, quantity: 'score' },
      bars: result.groups.map(({ name, value, n, mean, ci }) => ({
        name,
        n,
        stands: { all: [hasValue(options.group, value, options), ...answeredAll([options.dependent])] },
        value: mean,
        ...(ci ? { low: ci.lower, high: ci.upper } : {}),
      })),
    },
  }
}
