import type { Cell, TableBlock } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { levelText } from '../common/level-text.ts'
import { methodLine, sampleLine } from '../common/present-notes.ts'
import type { Say } from '../common/say.ts'
import { commonWords } from '../common/words.ts'
import type { CompareWavesOptions } from './options.ts'
import type { CompareWavesResult, MixAdjusted } from './result.ts'
import { compareWavesWords as words } from './sentences.ts'

export function compareWavesTables(result: CompareWavesResult, options: CompareWavesOptions, say: Say): TableBlock[] {
  const { mixAdjusted } = result
  return [
    waveTable(result, options, say),
    changeTable(result, options, say),
    ...(mixAdjusted ? [segmentTable(result, mixAdjusted, options, say)] : []),
  ]
}

function waveTable(result: CompareWavesResult, options: CompareWavesOptions, say: Say): TableBlock {
  const level = levelText(options.level)
  return {
    kind: 'table',
    caption: say.text(words.waveCaption, { dependent: say.name(options.dependent) }),
    columns: [
      { title: say.name(options.wave), align: 'left' },
      right(say.heading(commonWords.n), formats.integer),
      right(say.heading(commonWords.mean), formats.mean),
      right(say.heading(commonWords.sd), formats.mean),
      right(say.heading(words.lower, { level }), formats.mean),
      right(say.heading(words.upper, { level }), formats.mean),
    ],
    rows: result.waves.map(({ name, n, mean, sd, ci }) => [name, n, mean, sd, ci?.lower ?? null, ci?.upper ?? null]),
    notes: [sampleLine(result, say), methodLine(result, say)],
  }
}

function changeTable(result: CompareWavesResult, options: CompareWavesOptions, say: Say): TableBlock {
  const { change, mixAdjusted } = result
  const level = levelText(options.level)
  const row = (title: string, { difference, ci, p }: Pick<MixAdjusted, 'difference' | 'ci' | 'p'>): Cell[] => [
    title,
    difference,
    ci?.lower ?? null,
    ci?.upper ?? null,
    p,
  ]
  const mixRows = mixAdjusted
    ? [
        row(say.text(words.adjustedRow), mixAdjusted),
        row(say.text(words.mixRow), { difference: mixAdjusted.mixEffect, ci: null, p: null }),
      ]
    : []
  return {
    kind: 'table',
    caption: say.text(words.changeCaption, { from: change.from, to: change.to }),
    columns: [
      { ...say.heading(words.quantity), align: 'left' },
      right(say.heading(words.difference), formats.mean),
      right(say.heading(words.lower, { level }), formats.mean),
      right(say.heading(words.upper, { level }), formats.mean),
      right(say.heading(words.p), formats.p),
    ],
    rows: [row(say.text(words.plain), change), ...mixRows],
    notes: [sampleLine(result, say), ...(mixAdjusted ? [standardLine(result, mixAdjusted, say)] : [])],
  }
}

function standardLine({ change }: CompareWavesResult, { standard }: MixAdjusted, say: Say): string {
  return say.text(words[standard], { from: change.from, to: change.to })
}

function segmentTable(
  result: CompareWavesResult,
  mixAdjusted: MixAdjusted,
  options: CompareWavesOptions,
  say: Say,
): TableBlock {
  const { from, to } = result.change
  const mix = say.name(options.mix ?? '')
  const waveColumns = (wave: string) => [
    right(say.heading(words.n, { wave }), formats.integer),
    right(say.heading(words.share, { wave }), formats.share),
    right(say.heading(words.mean, { wave }), formats.mean),
  ]
  return {
    kind: 'table',
    caption: say.text(words.segmentCaption, { mix, from, to }),
    columns: [
      { title: mix, align: 'left' },
      ...waveColumns(from),
      ...waveColumns(to),
      right(say.heading(words.standardShare), formats.share),
    ],
    rows: mixAdjusted.segments.map((segment) => [
      segment.name ?? say.text(words.noAnswer),
      ...[segment.from, segment.to].flatMap(({ n, share, mean }) => [n, share, mean]),
      segment.standardShare,
    ]),
    notes: [standardLine(result, mixAdjusted, say)],
  }
}
