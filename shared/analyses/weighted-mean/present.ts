import type { Block, FigureBlock, TableBlock } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { alongWith, answersTo } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import type { WeightedMeanOptions } from './options.ts'
import type { MeanOfVariable, WeightedMeanResult } from './result.ts'
import { weightedMeanWords as words } from './sentences.ts'

/** Up to this many variables each gets its own sentence; beyond, the extremes are named. */
const fewVariables = 4

export function presentWeightedMeans(
  result: WeightedMeanResult,
  context: PresentContext<WeightedMeanOptions>,
): Block[] {
  const say = createSay(context)
  const { level } = context.options
  return [
    ...findings(result, level, say).map((text): Block => ({ kind: 'finding', tone: 'neutral', text })),
    table(result, level, say),
    ...figure(result, context.options, say),
    ...noteBlocks(result, say),
  ]
}

function findings({ variables }: WeightedMeanResult, level: number, say: Say): string[] {
  const extremes = highestAndLowest(variables, (variable) => variable.mean)
  if (variables.length <= fewVariables || !extremes) return variables.map((variable) => sentence(variable, level, say))
  return [say.text(words.span, spanDetails(variables, extremes, say))]
}

function sentence(variable: MeanOfVariable, level: number, say: Say): string {
  const { name, n, mean, se, ci } = variable
  const text = mean === null ? words.none : ci === null ? words.oneWithoutError : words.one
  return say.text(text, {
    variable: say.name(name),
    mean: say.score(mean, 3),
    level: levelText(level),
    lower: say.score(ci?.lower ?? null, 3),
    upper: say.score(ci?.upper ?? null, 3),
    se: say.score(se, 3),
    n: say.integer(n),
  })
}

function levelText(level: number): string {
  return `${Number((level * 100).toFixed(2))}%`
}

function spanDetails(
  variables: readonly MeanOfVariable[],
  { highest, lowest }: { highest: MeanOfVariable; lowest: MeanOfVariable },
  say: Say,
) {
  return {
    count: variables.length,
    highest: say.name(highest.name),
    highestMean: say.score(highest.mean, 3),
    lowest: say.name(lowest.name),
    lowestMean: say.score(lowest.mean, 3),
  }
}

function table(result: WeightedMeanResult, level: number, say: Say): TableBlock {
  const details = { level: levelText(level), strata: result.strataCount }
  return {
    kind: 'table',
    caption: say.text(words.tableCaption),
    columns: [
      { ...say.heading(commonWords.variable), align: 'left' },
      { ...say.heading(commonWords.n), align: 'right', format: formats.integer },
      { ...say.heading(words.missing), align: 'right', format: formats.integer },
      right(say.heading(commonWords.mean), formats.mean),
      right(say.heading(words.se), formats.mean),
      right(say.heading(words.lower), formats.mean),
      right(say.heading(words.upper), formats.mean),
      { ...say.heading(words.effectiveN), align: 'right', format: { kind: 'decimal', digits: 1 } },
    ],
    rows: result.variables.map((v) => [
      say.name(v.name),
      v.n,
      v.missing,
      v.mean,
      v.se,
      v.ci?.lower ?? null,
      v.ci?.upper ?? null,
      v.effectiveN,
    ]),
    notes: [
      say.text(result.strata === null ? words.intervalOnly : words.interval, details),
      sampleLine(result, say),
      methodLine(result, say),
    ],
  }
}

function figure({ variables }: WeightedMeanResult, options: WeightedMeanOptions, say: Say): FigureBlock[] {
  const along = [...alongWith(options, options.variables), ...(options.strata === null ? [] : [options.strata])]
  const extremes = highestAndLowest(variables, (variable) => variable.mean)
  if (variables.length < 2 || !extremes) return []
  return [
    {
      kind: 'figure',
      caption: say.text(words.figureCaption),
      description: say.text(words.figureDescription, spanDetails(variables, extremes, say)),
      chart: {
        kind: 'bar',
        orientation: 'horizontal',
        axis: { title: say.text(commonWords.mean), digits: 2, quantity: 'score' },
        bars: variables.flatMap(({ name, n, mean, ci }) =>
          mean === null
            ? []
            : [
                {
                  name: say.name(name),
                  value: mean,
                  n,
                  stands: answersTo(name, along),
                  ...(ci ? { low: ci.lower, high: ci.upper } : {}),
                },
              ],
        ),
      },
    },
  ]
}
