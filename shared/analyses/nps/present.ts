import type { Block, FigureBlock, TableBlock } from '../../document/block.ts'
import { formats } from '../common/formats.ts'
import { levelText } from '../common/level-text.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { hasValue } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import type { NpsOptions } from './options.ts'
import type { NpsResult } from './result.ts'
import { npsWords as words } from './sentences.ts'

export function presentNps(result: NpsResult, context: PresentContext<NpsOptions>): Block[] {
  const say = createSay(context)
  const item = say.name(context.options.item)
  return [
    ...findings(result, say),
    table(result, item, say),
    figure(result, context.options, say),
    ...noteBlocks(result, say),
  ]
}

function findings(result: NpsResult, say: Say): Block[] {
  const { nps, ci, total } = result
  const sign = ci.lower > 0 ? 'positive' : ci.upper < 0 ? 'negative' : 'undecided'
  const score = say.text(words.score, {
    nps: say.score(nps, 1),
    level: levelText(ci.level),
    lower: say.score(ci.lower, 1),
    upper: say.score(ci.upper, 1),
    promoters: say.share(result.promoters / total),
    passives: say.share(result.passives / total),
    detractors: say.share(result.detractors / total),
  })
  return [
    { kind: 'finding', tone: 'neutral', text: score },
    {
      kind: 'finding',
      tone: sign === 'positive' ? 'good' : sign === 'negative' ? 'bad' : 'neutral',
      text: say.text(words[sign]),
    },
  ]
}

function table(result: NpsResult, item: string, say: Say): TableBlock {
  const counts = [result.promoters, result.passives, result.detractors]
  const whole = counts.every(Number.isInteger)
  const row = (name: string, marks: string, count: number) => [name, marks, count, count / result.total]
  return {
    kind: 'table',
    caption: say.text(words.tableCaption, { item }),
    columns: [
      { ...say.heading(words.group), align: 'left' },
      { ...say.heading(words.marks), align: 'left' },
      { ...say.heading(commonWords.count), align: 'right', format: whole ? formats.integer : formats.two },
      { ...say.heading(words.percent), align: 'right', format: formats.share },
    ],
    rows: [
      row(say.text(words.promoters), '9–10', result.promoters),
      row(say.text(words.passives), '7–8', result.passives),
      row(say.text(words.detractors), '0–6', result.detractors),
      row(say.text(commonWords.total), '0–10', result.total),
    ],
    notes: [sampleLine(result, say), methodLine(result, say)],
  }
}

function figure(result: NpsResult, options: NpsOptions, say: Say): FigureBlock {
  return {
    kind: 'figure',
    caption: say.text(words.figureCaption, { item: say.name(options.item) }),
    description: say.text(words.figureDescription, { nps: say.score(result.nps, 1) }),
    chart: {
      kind: 'bar',
      orientation: 'vertical',
      axis: { title: say.text(words.axis), min: 0, digits: 1, quantity: 'percent' },
      bars: result.marks.map(({ mark, percent, count }) => ({
        name: String(mark),
        value: percent,
        n: count,
        stands: { all: [hasValue(options.item, mark, options)] },
      })),
    },
  }
}
