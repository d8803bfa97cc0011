import type { Block, Cell, FigureBlock, TableBlock } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { pText } from '../common/p-text.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { alongWith, answersTo } from '../common/stands.ts'
import type { PresentContext } from '../define.ts'
import { keyDriversFindings } from './findings.ts'
import type { KeyDriversOptions } from './options.ts'

import type { DriverImportance, KeyDriversResult } from './result.ts'
import { keyDriversWords as words } from './sentences.ts'

export function presentKeyDrivers(
  result: KeyDriversResult,
  { options, ...context }: PresentContext<KeyDriversOptions>,
): Block[] {
  const say = createSay(context)
  const sorted = [...result.importance].sort((a, b) => b.value - a.value)
  return [
    ...keyDriversFindings(result, options, say),
    figure(result, sorted, options, say),
    importanceTable(result, sorted, say),
    coefficientTable(result, options, say),
    // Overlap stands among the findings already.
    ...noteBlocks({ ...result, notes: result.notes.filter((note) => note.code !== 'highVif') }, say),
  ]
}

function figure(
  result: KeyDriversResult,
  sorted: readonly DriverImportance[],
  options: KeyDriversOptions,
  say: Say,
): FigureBlock {
  const dependent = say.name(result.dependent)
  const [first] = sorted
  const last = sorted.at(-1)
  return {
    kind: 'figure',
    caption: say.text(words.figureCaption, { dependent }),
    description: say.text(words.figureDescription, {
      k: sorted.length,
      dependent,
      first: say.name(first?.name ?? ''),
      firstShare: say.share(first?.share ?? null),
      last: say.name(last?.name ?? ''),
      lastShare: say.share(last?.share ?? null),
    }),
    chart: {
      kind: 'bar',
      orientation: 'horizontal',
      axis: { title: say.text(words.axis), min: 0, digits: 1, quantity: 'percent' },
      bars: sorted.map(({ name, share }) => ({
        name: say.name(name),
        value: (share ?? 0) * 100,
        stands: answersTo(name, alongWith(options, [...options.predictors, options.dependent])),
      })),
    },
  }
}

function importanceTable(result: KeyDriversResult, sorted: readonly DriverImportance[], say: Say): TableBlock {
  const correlations = new Map(result.coefficients.map(({ name, correlation }) => [name, correlation]))
  return {
    kind: 'table',
    caption: say.text(words.importanceCaption),
    columns: [
      { ...say.heading(words.rank), align: 'right', format: formats.integer },
      { ...say.heading(words.driver), align: 'left' },
      { ...say.heading(words[result.importanceBy]), align: 'right', format: formats.four },
      { ...say.heading(words.share), align: 'right', format: formats.share },
      { ...say.heading(words.correlation), align: 'right', format: formats.three },
    ],
    rows: sorted.map(({ name, value, share }, i): Cell[] => [
      i + 1,
      say.name(name),
      value,
      share,
      correlations.get(name) ?? null,
    ]),
    notes: [sampleLine(result, say), methodLine(result, say)],
  }
}

function coefficientTable(result: KeyDriversResult, options: KeyDriversOptions, say: Say): TableBlock {
  const level = `${Number((options.level * 100).toFixed(1))}%`
  const row = (name: string, of: KeyDriversResult['intercept'], beta: number | null, vif: number | null): Cell[] => [
    name,
    of.b,
    of.se,
    beta,
    of.t,
    of.p,
    say.text(words.range, { lower: say.decimal(of.ci.lower), upper: say.decimal(of.ci.upper) }),
    vif !== null && vif > options.vifLimit ? { value: vif, tone: 'bad' } : vif,
  ]
  return {
    kind: 'table',
    caption: say.text(words.coefficientsCaption),
    columns: [
      { ...say.heading(words.driver), align: 'left' },
      right(say.heading(words.b)),
      right(say.heading(words.se)),
      right(say.heading(words.beta)),
      right(say.heading(words.t), formats.statistic),
      right(say.heading(words.p), formats.p),
      { ...say.heading(words.interval, { level }), align: 'right' },
      right(say.heading(words.vif), formats.statistic),
    ],
    rows: [
      row(say.text(words.constant), result.intercept, null, null),
      ...result.coefficients.map((one) => row(say.name(one.name), one, one.beta, one.vif)),
    ],
    notes: [
      result.f === null
        ? say.text(words.determinedNote, { dependent: say.name(result.dependent) })
        : say.text(words.modelNote, {
            dependent: say.name(result.dependent),
            r2: say.decimal(result.r2),
            adjusted: say.decimal(result.adjustedR2),
            df1: result.df1,
            df2: Number.isInteger(result.df2) ? result.df2 : say.fixed(result.df2, 1),
            f: say.decimal(result.f, 2),
            p: pText(result.p, say),
          }),
      sampleLine(result, say),
    ],
  }
}
