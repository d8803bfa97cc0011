import type { Cell, TableBlock, TableColumn } from '../../document/block.ts'
import { formats } from '../common/formats.ts'
import { methodLine, sampleLine } from '../common/present-notes.ts'
import type { Say } from '../common/say.ts'
import { commonWords } from '../common/words.ts'
import { changeText } from './findings.ts'
import type { WeightSensitivityResult } from './result.ts'
import { weightSensitivityWords as words } from './sentences.ts'

const right = (title: string, format: TableColumn['format'] = formats.integer): TableColumn => ({
  title,
  align: 'right',
  format,
})

export function rowsTable(result: WeightSensitivityResult, say: Say): TableBlock {
  const ranked = result.units.length > 0
  const details = { scale: result.scale, score: say.decimal(result.score, 2) }
  return {
    kind: 'table',
    caption: say.text(words.tableCaption, { change: changeText(result.change) }),
    columns: [
      { title: say.text(words.node), align: 'left' },
      ...[commonWords.weight, words.weightLow, words.weightHigh].map((title) => right(say.text(title), formats.share)),
      ...[words.scoreLow, words.scoreHigh, words.span].map((title) => right(say.text(title), formats.two)),
      ...(ranked ? [right(say.text(words.rankChanges))] : []),
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
      { title: say.text(words.unit), align: 'left' },
      right(say.text(commonWords.n)),
      right(say.text(commonWords.score), formats.two),
      ...[words.rank, words.bestRank, words.worstRank].map((title) => right(say.text(title))),
    ],
    rows: result.units.map(({ name, n, score, rank, bestRank, worstRank }): Cell[] => {
      const moves = bestRank !== worstRank
      return [name, n, score, rank, { value: bestRank, bold: moves }, { value: worstRank, bold: moves }]
    }),
    notes: [sampleLine(result, say)],
  }
}
