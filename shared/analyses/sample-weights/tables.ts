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
      { title: say.text(words.margin), align: 'left' },
      { title: say.text(commonWords.category), align: 'left' },
      { title: say.text(words.responses), align: 'right', format: formats.integer },
      { title: say.text(words.before), align: 'right', format: formats.share },
      { title: say.text(words.target), align: 'right', format: formats.share },
      { title: say.text(words.after), align: 'right', format: formats.share },
      { title: say.text(words.difference), align: 'right', format: formats.three },
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
      { title: say.text(words.statistic), align: 'left' },
      { title: say.text(words.value), align: 'right', format: formats.three },
    ],
    rows: [
      [say.text(words.smallest), min],
      [say.text(words.largest), max],
      [say.text(words.ratio), min > 0 ? max / min : null],
      [say.text(words.designEffect), designEffect],
      [say.text(words.effectiveN), { value: effectiveN, format: { kind: 'decimal', digits: 1 } }],
      [say.text(words.iterations), { value: iterations, format: formats.integer }],
    ],
    notes: [say.text(words.normalised), sampleLine(result, say)],
  }
}
