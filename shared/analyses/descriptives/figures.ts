import type { FigureBlock } from '../../document/block.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import type { Say } from '../common/say.ts'
import { alongWith, answeredAll, answersTo, turned } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { DescriptivesOptions } from './options.ts'
import type { DescribedVariable } from './result.ts'
import { descriptivesWords as words } from './sentences.ts'

/** Up to this many variables each gets a histogram; more are compared by their means. */
const mostHistograms = 3

export function descriptivesFigures(
  variables: readonly DescribedVariable[],
  options: DescriptivesOptions,
  say: Say,
): FigureBlock[] {
  const answered = variables.filter((v) => v.n > 0)
  if (answered.length === 0) return []
  if (variables.length <= mostHistograms) return answered.map((v) => histogramFigure(v, options, say))
  return [meansFigure(answered, options, say)]
}

function histogramFigure(variable: DescribedVariable, options: DescriptivesOptions, say: Say): FigureBlock {
  const along = answeredAll(alongWith(options, options.variables))
  const { bins, mean, sd } = variable
  const name = say.name(variable.name)
  const total = bins.reduce((sum, bin) => sum + bin.count, 0)
  return {
    kind: 'figure',
    caption: say.text(words.histogramCaption, { variable: name }),
    description: say.text(words.histogramDescription, {
      variable: name,
      min: say.score(variable.min, 2),
      max: say.score(variable.max, 2),
      mean: say.score(mean, 3),
      sd: say.score(sd, 3),
    }),
    chart: {
      kind: 'histogram',
      bins: bins.map((bin, i) => ({
        ...bin,
        stands: {
          all: [
            {
              variable: variable.name,
              from: bin.from,
              to: bin.to,
              closed: i === bins.length - 1,
              ...turned(variable.name, options),
            },
            ...along,
          ],
        },
      })),
      ...(mean !== null && sd !== null && sd > 0 ? { normal: { mean, sd, n: total } } : {}),
      axisTitle: name,
      countTitle: say.text(commonWords.count),
    },
  }
}

function meansFigure(variables: readonly DescribedVariable[], options: DescriptivesOptions, say: Say): FigureBlock {
  const extremes = highestAndLowest(variables, (v) => v.mean)
  return {
    kind: 'figure',
    caption: say.text(words.meansCaption),
    description: say.text(words.meansDescription, {
      count: variables.length,
      highest: say.name(extremes?.highest.name ?? ''),
      highestMean: say.score(extremes?.highest.mean ?? null, 3),
      lowest: say.name(extremes?.lowest.name ?? ''),
      lowestMean: say.score(extremes?.lowest.mean ?? null, 3),
    }),
    chart: {
      kind: 'bar',
      orientation: 'horizontal',
      axis: { title: say.text(commonWords.mean), digits: 2, quantity: 'score' },
      bars: variables.map((v) => ({
        name: say.name(v.name),
        value: v.mean ?? 0,
        n: v.n,
        stands: answersTo(v.name, alongWith(options, options.variables)),
      })),
    },
  }
}
