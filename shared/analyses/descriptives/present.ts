import type { Block, TableBlock } from '../../document/block.ts'
import { formats } from '../common/formats.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import { descriptivesFigures } from './figures.ts'
import { descriptivesFindings } from './findings.ts'
import type { DescriptivesOptions } from './options.ts'
import type { DescriptivesResult } from './result.ts'
import { descriptivesWords as words } from './sentences.ts'

export function presentDescriptives(result: DescriptivesResult, context: PresentContext<DescriptivesOptions>): Block[] {
  const say = createSay(context)
  return [
    ...descriptivesFindings(result.variables, say),
    mainTable(result, say),
    shapeTable(result, say),
    ...descriptivesFigures(result.variables, say),
    ...noteBlocks(result, say),
  ]
}

function mainTable(result: DescriptivesResult, say: Say): TableBlock {
  const right = (title: string) => ({ title, align: 'right', format: formats.three }) as const
  return {
    kind: 'table',
    caption: say.text(words.tableCaption),
    columns: [
      { title: say.text(commonWords.variable), align: 'left' },
      { title: say.text(commonWords.n), align: 'right', format: formats.integer },
      { title: say.text(words.missing), align: 'right', format: formats.integer },
      right(say.text(commonWords.mean)),
      right(say.text(commonWords.sd)),
      right(say.text(commonWords.variance)),
      right(say.text(words.seMean)),
      { title: say.text(commonWords.minimum), align: 'right' },
      { title: say.text(commonWords.maximum), align: 'right' },
      { title: say.text(words.range), align: 'right' },
    ],
    rows: result.variables.map((v) => [
      say.name(v.name),
      v.n,
      v.missing,
      v.mean,
      v.sd,
      v.variance,
      v.seMean,
      v.min,
      v.max,
      v.range,
    ]),
    notes: [sampleLine(result, say), methodLine(result, say)],
  }
}

function shapeTable(result: DescriptivesResult, say: Say): TableBlock {
  const right = (title: string) => ({ title, align: 'right', format: formats.three }) as const
  return {
    kind: 'table',
    caption: say.text(words.shapeCaption),
    columns: [
      { title: say.text(commonWords.variable), align: 'left' },
      right(say.text(words.lowerQuartile)),
      right(say.text(words.median)),
      right(say.text(words.upperQuartile)),
      right(say.text(words.skewness)),
      right(say.text(words.seSkewness)),
      right(say.text(words.kurtosis)),
      right(say.text(words.seKurtosis)),
      { title: say.text(words.sum), align: 'right', format: { kind: 'decimal', digits: 2 } },
    ],
    rows: result.variables.map((v) => [
      say.name(v.name),
      v.quartiles?.[0] ?? null,
      v.median,
      v.quartiles?.[2] ?? null,
      v.skewness,
      v.seSkewness,
      v.kurtosis,
      v.seKurtosis,
      v.sum,
    ]),
    notes: [sampleLine(result, say)],
  }
}
