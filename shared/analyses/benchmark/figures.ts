import type { Stands } from '../../charts/stands.ts'
import type { FigureBlock } from '../../document/block.ts'
import type { Say } from '../common/say.ts'
import { answeredAll, hasName, hasValue } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { BenchmarkOptions } from './options.ts'
import type { BenchmarkResult } from './result.ts'
import { benchmarkWords as words } from './sentences.ts'

/** More bars, or more lines, are no figure any more. */
const mostBars = 25
const mostLines = 8

/** Who was asked about a unit, in one wave or in all. */
function standsFor(unit: string | number, wave: string | undefined, options: BenchmarkOptions): Stands {
  const inWave = options.wave === null || wave === undefined ? [] : [hasName(options.wave, wave, options)]
  return { all: [hasValue(options.unit, unit, options), ...inWave, ...answeredAll([options.score])] }
}

export function benchmarkFigures(result: BenchmarkResult, options: BenchmarkOptions, say: Say): FigureBlock[] {
  return [barFigure(result, options, say), ...trendFigure(result, options, say)]
}

function barFigure(result: BenchmarkResult, options: BenchmarkOptions, say: Say): FigureBlock {
  const score = say.name(options.score)
  const [best] = result.units
  const worst = result.units.at(-1)
  const mean = say.score(result.mean, 2)
  const description = say.text(words.figureDescription, {
    score,
    count: result.units.length,
    best: best?.name ?? '',
    bestScore: say.score(best?.score ?? null, 2),
    worst: worst?.name ?? '',
    worstScore: say.score(worst?.score ?? null, 2),
    mean,
  })
  const cut = say.text(words.shortened, { count: result.units.length, shown: mostBars })
  return {
    kind: 'figure',
    caption: say.text(words.tableCaption, { score }),
    description: result.units.length > mostBars ? `${description} ${cut}` : description,
    chart: {
      kind: 'bar',
      orientation: 'horizontal',
      axis: { title: say.text(commonWords.score), digits: 2, quantity: 'score' },
      bars: result.units.slice(0, mostBars).map(({ name, n, value: unit, score: value, ci }) => ({
        name,
        n,
        value,
        stands: standsFor(unit, result.waves.at(-1)?.name, options),
        ...(ci ? { low: ci.lower, high: ci.upper } : {}),
      })),
      lines: [{ name: say.text(words.meanLine, { mean }), value: result.mean }],
    },
  }
}

function trendFigure({ units, waves }: BenchmarkResult, options: BenchmarkOptions, say: Say): FigureBlock[] {
  if (waves.length < 2) return []
  const score = say.name(options.score)
  const drawn = units.slice(0, mostLines)
  return [
    {
      kind: 'figure',
      caption: say.text(words.trendCaption, { score }),
      description: say.text(words.trendDescription, { score, count: drawn.length, waves: waves.length }),
      chart: {
        kind: 'line',
        categories: waves.map(({ name }) => name),
        series: drawn.map(({ name, value }) => ({
          name,
          values: waves.map((wave) => wave.units.find((unit) => unit.value === value)?.score ?? null),
          counts: waves.map((wave) => wave.units.find((unit) => unit.value === value)?.n ?? null),
          stands: waves.map((wave) => standsFor(value, wave.name, options)),
        })),
        axis: { title: say.text(commonWords.score), digits: 2, quantity: 'score' },
      },
    },
  ]
}
