import type { Block, Cell, FigureBlock, TableBlock } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { levelText } from '../common/level-text.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import { benchmarkFigures } from './figures.ts'
import { benchmarkFindings } from './findings.ts'
import type { BenchmarkOptions } from './options.ts'
import type { BenchmarkResult } from './result.ts'
import { benchmarkWords as words } from './sentences.ts'

export function presentBenchmark(result: BenchmarkResult, context: PresentContext<BenchmarkOptions>): Block[] {
  const say = createSay(context)
  const { options } = context
  const figures: FigureBlock[] = benchmarkFigures(result, options, say)
  return [
    ...benchmarkFindings(result, say),
    unitTable(result, options, say),
    ...(result.waves.length > 1 ? [waveTable(result, options, say)] : []),
    ...figures,
    ...noteBlocks(result, say),
  ]
}

function unitTable(result: BenchmarkResult, options: BenchmarkOptions, say: Say): TableBlock {
  const level = levelText(options.level)
  const compared = result.span !== null
  return {
    kind: 'table',
    caption: say.text(words.tableCaption, { score: say.name(options.score) }),
    columns: [
      right(say.heading(words.rank), formats.integer),
      { title: say.name(options.unit), align: 'left' },
      right(say.heading(commonWords.n), formats.integer),
      right(say.heading(commonWords.score), formats.score),
      right(say.heading(words.lower, { level }), formats.score),
      right(say.heading(words.upper, { level }), formats.score),
      right(say.heading(words.gapToMean), formats.score),
      right(say.heading(words.gapToBest), formats.score),
      ...(compared
        ? [
            right(say.heading(words.previous), formats.score),
            right(say.heading(words.change), formats.score),
            right(say.heading(words.previousRank), formats.integer),
          ]
        : []),
    ],
    rows: result.units.map((unit): Cell[] => [
      unit.rank,
      unit.name,
      unit.n,
      unit.score,
      unit.ci?.lower ?? null,
      unit.ci?.upper ?? null,
      unit.gapToMean,
      unit.gapToBest,
      ...(compared ? [unit.previous?.score ?? null, unit.previous?.change ?? null, unit.previous?.rank ?? null] : []),
    ]),
    notes: [sampleLine(result, say), methodLine(result, say)],
  }
}

/** For every unit and wave: score, gap to the mean, gap to the best. */
function waveTable(result: BenchmarkResult, options: BenchmarkOptions, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.waveCaption, { score: say.name(options.score) }),
    columns: [
      { title: say.name(options.wave ?? ''), align: 'left' },
      { title: say.name(options.unit), align: 'left' },
      right(say.heading(commonWords.n), formats.integer),
      right(say.heading(commonWords.score), formats.score),
      right(say.heading(words.rank), formats.integer),
      right(say.heading(words.gapToMean), formats.score),
      right(say.heading(words.gapToBest), formats.score),
    ],
    rows: result.waves.flatMap(({ name, units, mean }) => [
      ...units.map((unit, i): Cell[] => [
        i === 0 ? name : '',
        unit.name,
        unit.n,
        unit.score,
        unit.rank,
        unit.gapToMean,
        unit.gapToBest,
      ]),
      ['', say.text(words.mean), null, mean, null, null, null],
    ]),
    notes: [sampleLine(result, say)],
  }
}
