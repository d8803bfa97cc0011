import type { Block, Cell, FigureBlock, TableBlock } from '../../document/block.ts'
import { formats } from '../common/formats.ts'
import { noteBlocks, tableNotes } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import { paretoFindings } from './findings.ts'
import type { ParetoOptions } from './options.ts'
import type { ParetoBar, ParetoResult } from './result.ts'
import { paretoWords as words } from './sentences.ts'

export function presentPareto(result: ParetoResult, context: PresentContext<ParetoOptions>): Block[] {
  const say = createSay(context)
  const name = (bar: ParetoBar) =>
    bar.other && context.options.other === undefined ? say.text(commonWords.other) : say.name(bar.name)
  return [
    ...paretoFindings(result, name, say),
    figure(result, name, say),
    table(result, name, say),
    ...noteBlocks(result, say),
  ]
}

function figure(result: ParetoResult, name: (bar: ParetoBar) => string, say: Say): FigureBlock {
  const { bars, total, threshold, vitalCount } = result
  const [first] = bars
  return {
    kind: 'figure',
    caption: say.text(words.figureCaption),
    description: say.text(words.figureDescription, {
      count: bars.length,
      name: first ? name(first) : '',
      percent: say.percent(first?.percent ?? null),
      vital: vitalCount,
      share: say.percent(bars[vitalCount - 1]?.cumulativePercent ?? null),
      threshold: say.share(threshold),
    }),
    chart: {
      kind: 'pareto',
      bars: bars.map((bar) => ({
        name: name(bar),
        value: bar.value,
        cumulativePercent: bar.cumulativePercent,
        vital: bar.vital,
      })),
      total,
      thresholdPercent: threshold * 100,
      valueTitle: say.text(words[result.measure]),
      cumulativeTitle: say.text(words.cumulativePercent),
    },
  }
}

function table(result: ParetoResult, name: (bar: ParetoBar) => string, say: Say): TableBlock {
  const whole = result.bars.every((bar) => Number.isInteger(bar.value))
  const lines = tableNotes(result, say)
  const total = say.text(words.totalNote, { total: whole ? say.integer(result.total) : say.decimal(result.total, 2) })
  return {
    kind: 'table',
    caption: say.text(words.tableCaption),
    columns: [
      { title: say.text(commonWords.category), align: 'left' },
      { title: say.text(words[result.measure]), align: 'right', format: whole ? formats.integer : formats.two },
      { title: say.text(words.percent), align: 'right', format: formats.percent },
      { title: say.text(words.cumulativePercent), align: 'right', format: formats.percent },
      { title: say.text(words.vitalColumn), align: 'center' },
    ],
    rows: result.bars.map((bar): Cell[] => [
      name(bar),
      bar.value,
      bar.percent,
      bar.cumulativePercent,
      bar.vital ? say.text(words.yes) : '',
    ]),
    notes: result.missing === 'none' ? [total, ...lines.slice(1)] : [total, ...lines],
  }
}
