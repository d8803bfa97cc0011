import type { Block, Cell, FigureBlock, TableBlock } from '../../document/block.ts'
import { intraclassForms } from '../../statistics/agreement/intraclass-correlations.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import type { PresentContext } from '../define.ts'
import { iccFindings } from './findings.ts'
import type { IccOptions } from './options.ts'
import type { IccResult } from './result.ts'
import { iccFormWords, iccWords as words } from './sentences.ts'

export function presentIcc(result: IccResult, context: PresentContext<IccOptions>): Block[] {
  const say = createSay(context)
  return [
    ...iccFindings(result, context.options, say),
    formsTable(result, context.options, say),
    ...formsFigure(result, say),
    squaresTable(result, say),
    ...noteBlocks(result, say),
  ]
}

function formsTable(result: IccResult, { level }: IccOptions, say: Say): TableBlock {
  const share = `${Number((level * 100).toFixed(1))}%`
  return {
    kind: 'table',
    caption: say.text(words.formsCaption),
    columns: [
      { ...say.heading(words.form), align: 'left' },
      right(say.heading(words.value)),
      right(say.heading(words.lower, { level: share })),
      right(say.heading(words.upper, { level: share })),
      right(say.heading(words.f)),
      { ...say.heading(words.df1), align: 'right', format: degrees(result) },
      { ...say.heading(words.df2), align: 'right', format: degrees(result) },
      { ...say.heading(words.p), align: 'right', format: formats.p },
    ],
    rows: intraclassForms.map((name): Cell[] => {
      const { value, ci, f, df1, df2, p } = result.forms[name]
      const chosen = name === result.form
      return [
        { value: say.text(iccFormWords[name]), bold: chosen },
        { value, bold: chosen },
        ci?.lower ?? null,
        ci?.upper ?? null,
        f,
        df1,
        df2,
        p,
      ]
    }),
    notes: [say.text(words.ratersNote, { k: result.k }), sampleLine(result, say), methodLine(result, say)],
  }
}

/** Whole degrees of freedom, unless an effective sample size made them fractions. */
function degrees({ forms }: IccResult) {
  return Number.isInteger(forms.icc1.df1) ? formats.integer : formats.two
}

function squaresTable(result: IccResult, say: Say): TableBlock {
  const { between, within, raters, error } = result.meanSquares
  const { icc1, icc3 } = result.forms
  return {
    kind: 'table',
    caption: say.text(words.squaresCaption),
    columns: [
      { ...say.heading(words.source), align: 'left' },
      { ...say.heading(words.df), align: 'right', format: degrees(result) },
      right(say.heading(words.meanSquare)),
    ],
    rows: [
      [say.text(words.between), icc1.df1, between],
      [say.text(words.within), icc1.df2, within],
      [{ value: say.text(words.raters), indent: 1 }, result.k - 1, raters],
      [{ value: say.text(words.error), indent: 1 }, icc3.df2, error],
    ],
    notes: [sampleLine(result, say)],
  }
}

function formsFigure({ forms }: IccResult, say: Say): FigureBlock[] {
  const bars = intraclassForms.flatMap((name) => {
    const { value, ci } = forms[name]
    if (value === null) return []
    return [{ name: say.text(iccFormWords[name]), value, ...(ci ? { low: ci.lower, high: ci.upper } : {}) }]
  })
  const extremes = highestAndLowest(bars, (bar) => bar.value)
  if (!extremes) return []
  return [
    {
      kind: 'figure',
      caption: say.text(words.figureCaption),
      description: say.text(words.figureDescription, {
        min: say.decimal(extremes.lowest.value),
        max: say.decimal(extremes.highest.value),
      }),
      chart: {
        kind: 'bar',
        orientation: 'horizontal',
        axis: { title: say.text(words.value), max: 1, digits: 2, quantity: 'coefficient' },
        bars,
      },
    },
  ]
}
