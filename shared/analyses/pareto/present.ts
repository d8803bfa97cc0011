import type { Stands } from '../../charts/stands.ts'
import type { Block, Cell, FigureBlock, TableBlock } from '../../document/block.ts'
import type { Text } from '../../messages/language.ts'
import { formats } from '../common/formats.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { answeredAll } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import { paretoFindings } from './findings.ts'
import type { ParetoOptions } from './options.ts'
import type { ParetoBar, ParetoResult } from './result.ts'
import { paretoWords as words } from './sentences.ts'

/** What the reader calls a bar. */
type Naming = (bar: ParetoBar) => string

export function presentPareto(result: ParetoResult, context: PresentContext<ParetoOptions>): Block[] {
  const say = createSay(context)
  const name = (bar: ParetoBar) =>
    bar.other && context.options.other === undefined ? say.text(commonWords.other) : say.name(bar.name)
  return [
    ...paretoFindings(result, name, say),
    figure(result, name, context.options, say),
    table(result, name, context.options.variable, say),
    ...noteBlocks(result, say),
  ]
}

function figure(result: ParetoResult, name: Naming, options: ParetoOptions, say: Say): FigureBlock {
  const { variable } = options
  const { bars, total, threshold, vitalCount } = result
  const [first] = bars
  return {
    kind: 'figure',
    caption: caption(words.figureCaption, words.figureCaptionOf, variable, say),
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
        ...(result.measure === 'count' && variable !== undefined ? { n: bar.value } : {}),
        ...standsFor(bar, result, options),
      })),
      total,
      thresholdPercent: threshold * 100,
      valueTitle: say.text(words[result.measure]),
      cumulativeTitle: say.text(words.cumulativePercent),
    },
  }
}

/** The heap of merged bars is nobody in particular: which categories are in it is not kept. */
function standsFor(bar: ParetoBar, { measure, notes }: ParetoResult, options: ParetoOptions): { stands?: Stands } {
  const { variable, amount } = options
  if (variable === undefined) return {}
  if (bar.other && notes.some(({ code }) => code === 'restMerged')) return {}
  const measured = measure === 'count' || amount === undefined ? [] : [amount]
  return { stands: { all: [{ variable, named: bar.name, member: true }, ...answeredAll(measured)] } }
}

function table(result: ParetoResult, name: Naming, variable: string | undefined, say: Say): TableBlock {
  const whole = result.bars.every((bar) => Number.isInteger(bar.value))
  const total = say.text(words.totalNote, { total: say.count(result.total) })
  return {
    kind: 'table',
    caption: caption(words.tableCaption, words.tableCaptionOf, variable, say),
    columns: [
      { ...say.heading(commonWords.category), align: 'left' },
      { ...say.heading(words[result.measure]), align: 'right', format: whole ? formats.integer : formats.two },
      { ...say.heading(words.percent), align: 'right', format: formats.percent },
      { ...say.heading(words.cumulativePercent), align: 'right', format: formats.percent },
      { ...say.heading(words.vitalColumn), align: 'center' },
    ],
    rows: result.bars.map((bar): Cell[] => [
      name(bar),
      bar.value,
      bar.percent,
      bar.cumulativePercent,
      bar.vital ? say.text(words.yes) : '',
    ]),
    notes: [total, ...(result.missing === 'none' ? [] : [sampleLine(result, say)]), methodLine(result, say)],
  }
}

/** A table that was typed in has no variable to name. */
function caption(plain: Text, named: Text, variable: string | undefined, say: Say): string {
  return variable === undefined ? say.text(plain) : say.text(named, { variable: say.name(variable) })
}
