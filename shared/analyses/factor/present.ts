import type { Block, FigureBlock } from '../../document/block.ts'
import { noteBlocks } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import type { PresentContext } from '../define.ts'
import { factorFindings } from './findings.ts'
import type { FactorOptions } from './options.ts'
import type { FactorResult } from './result.ts'
import { factorWords as words } from './sentences.ts'
import { correlationTable, loadingTables, suitabilityTable, varianceTable } from './tables.ts'

export function presentFactor(result: FactorResult, context: PresentContext<FactorOptions>): Block[] {
  const say = createSay(context)
  return [
    ...factorFindings(result, context.options, say),
    suitabilityTable(result, say),
    varianceTable(result, say),
    screeFigure(result, say),
    ...loadingTables(result, context.options, say),
    ...correlationTable(result, context.options, say),
    ...noteBlocks(result, say),
  ]
}

function screeFigure({ eigenvalues, parallel, rule, factorsRetained }: FactorResult, say: Say): FigureBlock {
  const percent = Number((100 * (parallel?.quantile ?? 0)).toFixed(1))
  const reference = parallel
    ? [{ name: say.text(words.random, { percent }), values: parallel.limits }]
    : rule === 'kaiser'
      ? [{ name: say.text(words.one), values: eigenvalues.map(() => 1) }]
      : []
  return {
    kind: 'figure',
    caption: say.text(words.screeCaption),
    description: say.text(words.screeDescription, {
      k: eigenvalues.length,
      m: factorsRetained,
      first: say.decimal(eigenvalues[0] ?? null),
      last: say.decimal(eigenvalues.at(-1) ?? null),
    }),
    chart: {
      kind: 'line',
      categories: eigenvalues.map((_, k) => String(k + 1)),
      series: [{ name: say.text(words.observed), values: eigenvalues }, ...reference],
      axis: { title: say.text(words.eigenvalue), min: 0, digits: 2, quantity: 'coefficient' },
    },
  }
}
