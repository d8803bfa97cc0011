import type { Cell, TableBlock } from '../../document/block.ts'
import { lowItemTotal, noticeableAlphaRise } from '../bands.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { methodLine, sampleLine } from '../common/present-notes.ts'
import type { Say } from '../common/say.ts'
import { commonWords } from '../common/words.ts'
import type { ReliabilityResult, ReliabilitySummary } from './result.ts'
import { reliabilityWords as words } from './sentences.ts'

export function coefficientTable(result: ReliabilityResult, say: Say): TableBlock {
  const { ci } = result
  const level = `${Number(((ci?.level ?? 0) * 100).toFixed(1))}%`
  const rows: Cell[][] = [
    [say.row(words.alphaRow), result.alpha],
    ...(ci
      ? [
          [say.row(words.lowerRow, { level }), ci.lower],
          [say.row(words.upperRow, { level }), ci.upper],
        ]
      : []),
    [say.row(words.standardizedRow), result.standardizedAlpha],
    ...(result.kr20 === undefined ? [] : [[say.row(words.kr20Row), result.kr20]]),
    [say.row(words.omegaRow), result.omegaTotal],
    [say.row(words.omegaStandardizedRow), result.omegaStandardized],
  ]
  return {
    kind: 'table',
    caption: say.text(words.coefficientsCaption),
    columns: [
      { ...say.heading(words.coefficient), align: 'left' },
      { ...say.heading(words.value), align: 'right', format: formats.three },
    ],
    rows,
    notes: [sampleLine(result, say), methodLine(result, say)],
  }
}

export function itemTable(result: ReliabilityResult, say: Say): TableBlock {
  const { alpha } = result
  return {
    kind: 'table',
    caption: say.text(words.itemsCaption),
    columns: [
      { ...say.heading(commonWords.item), align: 'left' },
      ...[commonWords.mean, commonWords.sd, words.scaleMeanIfDeleted, words.scaleVarianceIfDeleted].map((word) =>
        right(say.heading(word), formats.mean),
      ),
      ...[words.correctedItemTotal, words.squaredMultipleCorrelation, words.alphaIfDeleted].map((word) =>
        right(say.heading(word)),
      ),
    ],
    rows: result.items.map((item): Cell[] => [
      say.name(item.name),
      item.mean,
      item.sd,
      item.scaleMeanIfDeleted,
      item.scaleVarianceIfDeleted,
      flagged(item.correctedItemTotal, (item.correctedItemTotal ?? 1) < lowItemTotal),
      item.squaredMultipleCorrelation,
      flagged(item.alphaIfDeleted, alpha !== null && (item.alphaIfDeleted ?? alpha) - alpha > noticeableAlphaRise),
    ]),
    notes: [sampleLine(result, say)],
  }
}

export function summaryTable(result: ReliabilityResult, say: Say): TableBlock {
  const row = (title: string, s: ReliabilitySummary): Cell[] => [
    title,
    s.mean,
    s.min,
    s.max,
    s.range,
    s.ratio,
    s.variance,
  ]
  return {
    kind: 'table',
    caption: say.text(words.summaryCaption),
    columns: [
      { ...say.heading(words.statistic), align: 'left' },
      ...[
        commonWords.mean,
        commonWords.minimum,
        commonWords.maximum,
        words.range,
        words.ratio,
        commonWords.variance,
      ].map((word) => right(say.heading(word))),
    ],
    rows: [
      row(say.text(words.itemMeans), result.itemMeans),
      row(say.text(words.itemVariances), result.itemVariances),
      row(say.text(words.interItemCorrelations), result.interItemCorrelations),
    ],
    notes: [sampleLine(result, say)],
  }
}

export function splitTable(result: ReliabilityResult, say: Say): TableBlock {
  const { splitHalf, guttman } = result
  const [first = 0, second = 0] = splitHalf.items
  const split = splitHalf.split === 'oddEven' ? words.oddEvenNote : words.firstHalfNote
  return {
    kind: 'table',
    caption: say.text(words.splitCaption),
    columns: [{ ...say.heading(words.coefficient), align: 'left' }, right(say.heading(words.value))],
    rows: [
      [say.row(words.halfCorrelation), splitHalf.correlation],
      [say.row(words.spearmanBrownEqual), splitHalf.spearmanBrownEqual],
      [say.row(words.spearmanBrownUnequal), splitHalf.spearmanBrownUnequal],
      [say.row(words.guttmanSplit), splitHalf.guttman],
      ...[guttman.lambda1, guttman.lambda2, guttman.lambda3, guttman.lambda4, guttman.lambda5, guttman.lambda6].map(
        (value, i): Cell[] => [{ value: `λ${i + 1}`, statistic: 'splitHalf' }, value],
      ),
    ],
    notes: [say.text(split, { first, second }), sampleLine(result, say)],
  }
}

function flagged(value: number | null, flag: boolean): Cell {
  return flag ? { value, tone: 'bad' } : value
}
