import { niceScale } from '../../charts/nice-scale.ts'
import type { Block, FigureBlock } from '../../document/block.ts'
import { noteBlocks } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { answeredAll, hasValue } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import { compareWavesFindings } from './findings.ts'
import type { CompareWavesOptions } from './options.ts'
import type { CompareWavesResult } from './result.ts'
import { compareWavesWords as words } from './sentences.ts'
import { compareWavesTables } from './tables.ts'

export function presentCompareWaves(result: CompareWavesResult, context: PresentContext<CompareWavesOptions>): Block[] {
  const say = createSay(context)
  return [
    ...compareWavesFindings(result, context.options, say),
    ...compareWavesTables(result, context.options, say),
    figure(result, context.options, say),
    ...noteBlocks(result, say),
  ]
}

function figure({ waves }: CompareWavesResult, options: CompareWavesOptions, say: Say): FigureBlock {
  const dependent = say.name(options.dependent)
  const [first] = waves
  const last = waves.at(-1)
  return {
    kind: 'figure',
    caption: say.text(words.waveCaption, { dependent }),
    description: say.text(words.figureDescription, {
      dependent,
      count: waves.length,
      first: first?.name ?? '',
      firstMean: say.score(first?.mean ?? null, 3),
      last: last?.name ?? '',
      lastMean: say.score(last?.mean ?? null, 3),
    }),
    chart: {
      kind: 'line',
      categories: waves.map(({ name }) => name),
      series: [
        {
          name: dependent,
          values: waves.map(({ mean }) => mean),
          counts: waves.map(({ n }) => n),
          stands: waves.map(({ value }) => ({
            all: [hasValue(options.wave, value, options), ...answeredAll([options.dependent])],
          })),
        },
      ],
      // As far as the intervals reach: a change within the sampling error is not to look like a fall.
      axis: { title: say.text(commonWords.mean), digits: 2, quantity: 'score', ...reach(waves) },
    },
  }
}

function reach(waves: CompareWavesResult['waves']): { min: number; max: number } | undefined {
  const ends = waves.flatMap(({ ci }) => (ci === null ? [] : [ci.lower, ci.upper]))
  if (ends.length === 0) return undefined
  const scale = niceScale(ends)
  return { min: scale.min, max: scale.max }
}
