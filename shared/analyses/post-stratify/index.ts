import { refuse } from '../../errors/refusal.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeWeighting } from '../sample-weights/conclude.ts'
import { type Margin, readMargin } from '../sample-weights/margin.ts'
import { presentSampleWeights } from '../sample-weights/present.ts'
import { type SampleWeightResult, sampleWeightResult } from '../sample-weights/result.ts'
import { sampleWeightOptionTexts } from '../sample-weights/sentences.ts'
import { baseOf, mergeWeighting, summariseWeighting, type WeightingStatistics } from '../sample-weights/summarise.ts'
import { type PostStratifyOptions, postStratifyOptions } from './options.ts'
import { postStratifyOptionTexts, postStratifyWords } from './sentences.ts'

/** A single margin is met exactly by one pass; whatever rounding leaves is far below this. */
const onePass = { maxIterations: 1, tolerance: 1e-9, cap: null }

/** Sample weights to one margin: raking that is done after one pass. */
export const postStratify: Analysis<PostStratifyOptions, WeightingStatistics, SampleWeightResult> = {
  id: 'postStratify',
  stage: 'weights',
  title: postStratifyWords.title,
  purpose: postStratifyWords.purpose,
  options: postStratifyOptions,
  result: sampleWeightResult,
  optionTexts: { ...postStratifyOptionTexts, ...commonOptionTexts, ...sampleWeightOptionTexts },
  needs: (options) => {
    const { variables } = marginOf(options)
    const base = baseOf(options)
    if (base !== null && variables.includes(base)) refuse('baseOnMargin', { variable: base })
    return [
      ...variables.map((name) => ({ name, as: 'category' }) as const),
      ...(base === null ? [] : [{ name: base, as: 'numeric' } as const]),
    ]
  },
  summarise: (sample, options) => summariseWeighting(sample, [marginOf(options)], options),
  merge: mergeWeighting,
  conclude: (statistics, options, facts) =>
    concludeWeighting(statistics, [marginOf(options)], onePass, {
      options,
      facts,
      method: { id: 'postStratify', references: ['holtSmith1979', 'kish1965'] },
    }),
  present: presentSampleWeights,
}

function marginOf({ margin, targets }: PostStratifyOptions): Margin {
  return readMargin(Array.isArray(margin) ? margin : [margin], targets)
}
