import type { Cell, TableBlock } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { methodLine, sampleLine } from '../common/present-notes.ts'
import type { Say } from '../common/say.ts'
import { commonWords } from '../common/words.ts'
import { changeText } from './findings.ts'
import type { WeightSensitivityResult } from './result.ts'
import { weightSensitivityWords as words } from './sentences.ts'

export function rowsTable(result: WeightSensitivityResult, say: Say): TableBlock {
  const ranked = result.units.length > 0
  const details = { scale: result.scale, score: say.score(result.score, 2) }
  return {
    kind: 'table',
    caption: say.text(words.tableCaption, { change: changeText(result.change) }),
    columns: [
      { ...say.heading(words.node), align: 'left' },
      ...[commonWords.weight, words.weightLow, words.weightHigh].map((word) => right(say.heading(word), formats.share)),
      ...[words.scoreLow, words.scoreHigh, words.span].map((word) => right(say.heading(word), formats.score)),
      ...(ranked ? [right(say.heading(words.rankChanges), formats.integer)] : []),
    ],
    rows: result.rows.map((row): Cell[] => [
      { value: say.name(row.name), indent: row.level - 1 },
      row.weight,
      row.weightLow,
      row.weightHigh,
      row.scoreLow,
      row.scoreHigh,
      row.span,
      ...(ranked ? [row.rankChanges] : []),
    ]),
    notes: [say.text(words.scaleNote, details), sampleLine(result, say), methodLine(result, say)],
  }
}

export function unitsTable(result: WeightSensitivityResult, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.unitsCaption),
    columns: [
      { ...say.heading(words.unit), align: 'left' },
      right(say.heading(commonWords.n), formats.integer),
      right(say.heading(commonWords.score), formats.score),
      ...[words.rank, words.bestRank, words.worstRank].map((word) => right(say.heading(word), formats.integer)),
    ],
    rows: result.units.map(({ name, n, score, rank, bestRank, worstRank }): Cell[] => {
      const moves = bestRank !== worstRank
      return [name, n, score, rank, { value: bestRank, bold: moves }, { value: worstRank, bold: moves }]
    }),
    notes: [sampleLine(result, say)],
  }
}
