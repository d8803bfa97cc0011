import type { Stands } from '../../charts/stands.ts'
import type { FigureBlock } from '../../document/block.ts'
import { histogram } from '../../statistics/counts/histogram.ts'
import { valueCountsOf } from '../../statistics/counts/value-counts-of.ts'
import type { Say } from '../common/say.ts'
import { answeredAll } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import { largestShift, shiftOf } from './largest-shift.ts'
import { marginLabel } from './margin-label.ts'
import type { SampleWeightOptions } from './options.ts'
import type { SampleWeightResult } from './result.ts'
import { sampleWeightWords as words } from './sentences.ts'

/** More categories than this are too many for a figure; those that change most are shown. */
const mostCategories = 16

/** Who was in a category before weighting, of those who got a weight; cells that join several variables are not told apart. */
function standsFor(
  variable: string,
  category: string,
  { achieved }: SampleWeightResult,
  { base, missing }: SampleWeightOptions,
): Stands | null {
  if (variable.includes(':')) return null
  const margins = missing === 'listwise' ? achieved.flatMap((entry) => entry.variable.split(':')) : []
  const weighed = base === null ? [] : [{ answered: base }, { not: { variable: base, values: [0] } }]
  return { all: [{ variable, named: category }, ...answeredAll(margins), ...weighed] }
}

export function shiftFigure(result: SampleWeightResult, options: SampleWeightOptions, say: Say): FigureBlock {
  const limit = [...result.achieved].sort((a, b) => shiftOf(b) - shiftOf(a)).slice(0, mostCategories)
  const shown = result.achieved.filter((entry) => limit.includes(entry))
  const shift = largestShift(result)
  const stands = shown.map(({ variable, category }) => standsFor(variable, category, result, options))
  const single = new Set(result.achieved.map(({ variable }) => variable)).size === 1
  return {
    kind: 'figure',
    caption: say.text(words.shiftFigure),
    description: say.text(words.shiftDescription, {
      count: shown.length,
      category: shift.category,
      before: say.share(shift.before),
      target: say.share(shift.target),
    }),
    chart: {
      kind: 'groupedBar',
      categories: shown.map(({ variable, category }) =>
        single ? category : say.text(words.categoryOf, { variable: marginLabel(variable, say), category }),
      ),
      series: [
        {
          name: say.text(words.before),
          values: shown.map(({ before }) => before * 100),
          counts: shown.map(({ n }) => n),
          stands,
        },
        { name: say.text(words.target), values: shown.map(({ target }) => target * 100) },
      ],
      axis: { title: say.text(words.shareAxis), min: 0, digits: 1, quantity: 'percent' },
    },
  }
}

/** None when all weights are the same. */
export function weightsFigure(result: SampleWeightResult, say: Say): FigureBlock[] {
  if (result.max - result.min < 1e-9) return []
  // Weights of one cell differ in the last digit when base weights do; a thousandth of a weight is no difference to see.
  const given = result.weights.flatMap((weight) => (weight === null ? [] : [Number(weight.toFixed(6))]))
  return [
    {
      kind: 'figure',
      caption: say.text(words.weightsFigure),
      description: say.text(words.weightsDescription, {
        n: say.integer(result.n),
        min: say.decimal(result.min),
        max: say.decimal(result.max),
      }),
      chart: {
        kind: 'histogram',
        bins: histogram(valueCountsOf(Float64Array.from(given), null)),
        axisTitle: say.text(words.weightAxis),
        countTitle: say.text(commonWords.count),
      },
    },
  ]
}
