import type { Cell, TableBlock } from '../../document/block.ts'
import { formats } from '../common/formats.ts'
import { methodLine, sampleLine } from '../common/present-notes.ts'
import type { Say } from '../common/say.ts'
import { commonWords } from '../common/words.ts'
import { convergedWithin } from '../weights-bands.ts'
import { marginLabel } from './margin-label.ts'
import type { SampleWeightResult } from './result.ts'
import { sampleWeightWords as words } from './sentences.ts'

export function achievedTable(result: SampleWeightResult, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.achievedCaption),
    columns: [
      { ...say.heading(words.margin), align: 'left' },
      { ...say.heading(commonWords.category), align: 'left' },
      { ...say.heading(words.responses), align: 'right', format: formats.integer },
      { ...say.heading(words.before), align: 'right', format: formats.share },
      { ...say.heading(words.target), align: 'right', format: formats.share },
      { ...say.heading(words.after), align: 'right', format: formats.share },
      { ...say.heading(words.difference), align: 'right', format: formats.three },
    ],
    rows: result.achieved.map(({ variable, category, n, before, target, after }, i): Cell[] => [
      result.achieved[i - 1]?.variable === variable ? '' : marginLabel(variable, say),
      category,
      n,
      before,
      target,
      after,
      { value: (after - target) * 100, ...(Math.abs(after - target) < convergedWithin ? {} : { tone: 'bad' }) },
    ]),
    notes: [sampleLine(result, say), methodLine(result, say)],
  }
}

export function summaryTable(result: SampleWeightResult, say: Say): TableBlock {
  const { min, max, designEffect, effectiveN, iterations } = result
  return {
    kind: 'table',
    caption: say.text(words.summaryCaption),
    columns: [
      { ...say.heading(words.statistic), align: 'left' },
      { ...say.heading(words.value), align: 'right', format: formats.three },
    ],
    rows: [
      [say.row(words.smallest), min],
      [say.row(words.largest), max],
      [say.row(words.ratio), min > 0 ? max / min : null],
      [say.row(words.designEffect), designEffect],
      [say.row(words.effectiveN), { value: effectiveN, format: { kind: 'decimal', digits: 1 } }],
      [say.row(words.iterations), { value: iterations, format: formats.integer }],
    ],
    notes: [say.text(words.normalised), sampleLine(result, say)],
  }
}
