import type { Block, Cell, TableBlock } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { alongWith } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import { extremesFinding, weightsFigure } from '../indicator-weights/blocks.ts'
import { indicatorWords } from '../indicator-weights/sentences.ts'
import type { PcaOptions } from './options.ts'
import type { PcaResult } from './result.ts'
import { pcaWords as words } from './sentences.ts'

export function presentPca(result: PcaResult, context: PresentContext<PcaOptions>): Block[] {
  const say = createSay(context)
  const retained = result.components.filter((component) => component.retained)
  return [
    extremesFinding(result.weights, say),
    {
      kind: 'finding',
      tone: 'neutral',
      text: say.text(words.retained, {
        count: retained.length,
        eigenvalues: say.list(retained.map(({ eigenvalue }) => say.decimal(eigenvalue))),
        percent: say.percent(retained.at(-1)?.cumulativePercent ?? null),
      }),
    },
    weightsTable(result, say),
    weightsFigure(result.weights, say, alongWith(context.options, context.options.variables)),
    varianceTable(result, say),
    ...noteBlocks(result, say),
  ]
}

function weightsTable(result: PcaResult, say: Say): TableBlock {
  const retained = result.components.filter((component) => component.retained)
  return {
    kind: 'table',
    caption: say.text(words.tableCaption),
    columns: [
      { ...say.heading(indicatorWords.indicator), align: 'left' },
      ...retained.map(({ component }) => right(say.heading(words.coefficientOf, { number: component }), formats.four)),
      right(say.heading(words.coefficient), formats.four),
      right(say.heading(commonWords.weight), formats.four),
    ],
    rows: result.weights.map(({ name, coefficient, weight }, i): Cell[] => [
      say.name(name),
      ...(result.loadings[i]?.coefficients ?? []),
      coefficient,
      weight,
    ]),
    notes: [sampleLine(result, say), methodLine(result, say)],
  }
}

function varianceTable(result: PcaResult, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.varianceCaption),
    columns: [
      { ...say.heading(words.component), align: 'left', format: formats.integer },
      { ...say.heading(words.eigenvalue), align: 'right', format: formats.three },
      { ...say.heading(words.percent), align: 'right', format: formats.percent },
      { ...say.heading(words.cumulative), align: 'right', format: formats.percent },
    ],
    rows: result.components.map(({ component, eigenvalue, percent, cumulativePercent, retained }): Cell[] =>
      [component, eigenvalue, percent, cumulativePercent].map((value) => ({ value, bold: retained })),
    ),
    notes: [say.text(words.retainedNote), sampleLine(result, say)],
  }
}
