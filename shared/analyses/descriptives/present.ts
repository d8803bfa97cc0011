import type { Block, TableBlock } from '../../document/block.ts'
import { right } from '../common/columns.ts'
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
    ...descriptivesFigures(result.variables, context.options, say),
    ...noteBlocks(result, say),
  ]
}

function mainTable(result: DescriptivesResult, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.tableCaption),
    columns: [
      { ...say.heading(commonWords.variable), align: 'left' },
      { ...say.heading(commonWords.n), align: 'right', format: formats.integer },
      { ...say.heading(words.missing), align: 'right', format: formats.integer },
      right(say.heading(commonWords.mean), formats.mean),
      right(say.heading(commonWords.sd), formats.mean),
      right(say.heading(commonWords.variance), formats.mean),
      right(say.heading(words.seMean), formats.mean),
      { ...say.heading(commonWords.minimum), align: 'right' },
      { ...say.heading(commonWords.maximum), align: 'right' },
      { ...say.heading(words.range), align: 'right' },
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
  const whole = result.variables.every(({ sum }) => sum === null || Number.isInteger(sum))
  return {
    kind: 'table',
    caption: say.text(words.shapeCaption),
    columns: [
      { ...say.heading(commonWords.variable), align: 'left' },
      right(say.heading(words.lowerQuartile), formats.mean),
      right(say.heading(words.median), formats.mean),
      right(say.heading(words.upperQuartile), formats.mean),
      right(say.heading(words.skewness)),
      right(say.heading(words.seSkewness)),
      right(say.heading(words.kurtosis)),
      right(say.heading(words.seKurtosis)),
      right(say.heading(words.sum), whole ? formats.integer : formats.two),
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
