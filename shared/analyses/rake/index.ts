import { refuse } from '../../errors/refusal.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeWeighting } from '../sample-weights/conclude.ts'
import { type Margin, readMargin } from '../sample-weights/margin.ts'
import { presentSampleWeights } from '../sample-weights/present.ts'
import { type SampleWeightResult, sampleWeightResult } from '../sample-weights/result.ts'
import { sampleWeightOptionTexts } from '../sample-weights/sentences.ts'
import { baseOf, mergeWeighting, summariseWeighting, type WeightingStatistics } from '../sample-weights/summarise.ts'
import { type RakeOptions, rakeOptions } from './options.ts'
import { rakeOptionTexts, rakeWords } from './sentences.ts'

/** Sample weights to several margins at once. */
export const rake: Analysis<RakeOptions, WeightingStatistics, SampleWeightResult> = {
  id: 'rake',
  stage: 'weights',
  title: rakeWords.title,
  purpose: rakeWords.purpose,
  options: rakeOptions,
  result: sampleWeightResult,
  optionTexts: { ...rakeOptionTexts, ...commonOptionTexts, ...sampleWeightOptionTexts },
  needs: (options) => {
    const margins = marginsOf(options)
    const base = baseOf(options)
    if (base !== null && Object.hasOwn(options.margins, base)) refuse('baseOnMargin', { variable: base })
    return [
      ...margins.map(({ name }) => ({ name, as: 'category' }) as const),
      ...(base === null ? [] : [{ name: base, as: 'numeric' } as const]),
    ]
  },
  summarise: (sample, options) => summariseWeighting(sample, marginsOf(options), options),
  merge: mergeWeighting,
  conclude: (statistics, options, facts) =>
    concludeWeighting(statistics, marginsOf(options), options, {
      options,
      facts,
      method: { id: 'rake', references: ['demingStephan1940', 'kish1965'] },
    }),
  present: presentSampleWeights,
}

function marginsOf({ margins }: RakeOptions): Margin[] {
  const read = Object.entries(margins).map(([variable, targets]) => readMargin([variable], targets))
  return read.length > 0 ? read : refuse('marginsNeeded')
}
