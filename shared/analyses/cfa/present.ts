import type { Block, Cell, FigureBlock, TableBlock } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { alongWith, answersTo } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import { cfaFindings } from './findings.ts'
import type { CfaOptions } from './options.ts'
import type { CfaResult } from './result.ts'
import { cfaWords as words } from './sentences.ts'

export function presentCfa(result: CfaResult, context: PresentContext<CfaOptions>): Block[] {
  const say = createSay(context)
  return [
    ...cfaFindings(result, context.options, say),
    fitTable(result, context.options, say),
    loadingTable(result, say),
    ...loadingFigure(result, context.options, say),
    validityTable(result, context.options, say),
    ...noteBlocks(result, say),
  ]
}

function fitTable(result: CfaResult, { criteria }: CfaOptions, say: Say): TableBlock {
  const { fit } = result
  const checked = (key: 'cfi' | 'tli' | 'rmsea' | 'srmr'): Cell[] => {
    const value = fit[key]
    const atLeast = key === 'cfi' || key === 'tli'
    const missed = value !== null && (atLeast ? value < criteria[key] : value > criteria[key])
    return [say.text(words[key]), missed ? { value, tone: 'bad' } : value, `${atLeast ? '≥' : '≤'}${criteria[key]}`]
  }
  return {
    kind: 'table',
    caption: say.text(words.fitCaption),
    columns: [
      { ...say.heading(words.index), align: 'left' },
      right(say.heading(words.value)),
      { ...say.heading(words.criterion), align: 'right' },
    ],
    rows: [
      [say.text(words.chiSquare), fit.chiSquare, ''],
      [say.text(words.df), { value: fit.df, format: formats.integer }, ''],
      [say.text(words.p), { value: fit.p, format: formats.p }, ''],
      [say.text(words.ratio), fit.df > 0 ? fit.chiSquare / fit.df : null, ''],
      checked('cfi'),
      checked('tli'),
      checked('rmsea'),
      [say.text(words.rmseaLower), fit.rmseaInterval?.lower ?? null, ''],
      [say.text(words.rmseaUpper), fit.rmseaInterval?.upper ?? null, ''],
      checked('srmr'),
    ],
    notes: [sampleLine(result, say), methodLine(result, say)],
  }
}

function loadingTable(result: CfaResult, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.loadingsCaption),
    columns: [
      { ...say.heading(words.factor), align: 'left' },
      { ...say.heading(commonWords.item), align: 'left' },
      right(say.heading(words.estimate)),
      right(say.heading(words.se)),
      right(say.heading(words.z)),
      { ...say.heading(words.p), align: 'right', format: formats.p },
      right(say.heading(words.standardized)),
      { ...say.heading(words.explained), align: 'right', format: formats.share },
    ],
    rows: result.loadings.map(({ factor, name, estimate, se, z, p, standardized }, i): Cell[] => [
      result.loadings[i - 1]?.factor === factor ? '' : say.name(factor),
      say.name(name),
      estimate,
      se,
      z,
      p,
      standardized,
      standardized ** 2,
    ]),
    notes: [say.text(words.fixedNote), sampleLine(result, say)],
  }
}

function validityTable(result: CfaResult, { criteria }: CfaOptions, say: Say): TableBlock {
  const { ave, compositeReliability, htmt, factorCorrelations } = result
  const names = Object.keys(ave)
  const between = (list: readonly { a: string; b: string; value: number | null }[], a: string, b: string) =>
    list.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a))?.value ?? null
  const low = (value: number | null, limit: number): Cell => ((value ?? 1) < limit ? { value, tone: 'bad' } : value)
  return {
    kind: 'table',
    caption: say.text(words.validityCaption),
    columns: [
      { ...say.heading(words.factor), align: 'left' },
      right(say.heading(words.reliability)),
      right(say.heading(words.ave)),
      ...names.map((name) => right({ title: say.name(name), statistic: 'convergentValidity' })),
    ],
    rows: names.map((row, i): Cell[] => [
      say.name(row),
      low(compositeReliability[row] ?? null, criteria.reliability),
      low(ave[row] ?? null, criteria.ave),
      ...names.map((column, j): Cell => {
        if (i === j) return { value: Math.sqrt(ave[row] ?? 0), bold: true }
        if (j < i) return between(factorCorrelations, row, column)
        const value = between(htmt, row, column)
        return (value ?? 0) >= criteria.htmt ? { value, tone: 'bad' } : value
      }),
    ]),
    notes: [say.text(words.validityNote), sampleLine(result, say)],
  }
}

function loadingFigure({ loadings }: CfaResult, options: CfaOptions, say: Say): FigureBlock[] {
  const along = alongWith(options, Object.values(options.factors).flat())
  const bars = loadings.map(({ name, standardized }) => ({
    name: say.name(name),
    value: standardized,
    stands: answersTo(name, along),
  }))
  const extremes = highestAndLowest(bars, (bar) => bar.value)
  if (!extremes) return []
  return [
    {
      kind: 'figure',
      caption: say.text(words.figureCaption),
      description: say.text(words.figureDescription, {
        k: bars.length,
        lowest: extremes.lowest.name,
        min: say.decimal(extremes.lowest.value),
        highest: extremes.highest.name,
        max: say.decimal(extremes.highest.value),
      }),
      chart: {
        kind: 'bar',
        orientation: 'horizontal',
        axis: {
          title: say.text(words.standardized),
          digits: 2,
          ...(extremes.lowest.value >= 0 ? { min: 0 } : {}),
          ...(extremes.highest.value <= 1 ? { max: 1 } : {}),
        },
        bars,
      },
    },
  ]
}
