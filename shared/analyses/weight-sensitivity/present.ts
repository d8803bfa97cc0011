import type { Block, FigureBlock } from '../../document/block.ts'
import { noteBlocks } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import type { PresentContext } from '../define.ts'
import { changeText, sensitivityFindings } from './findings.ts'
import type { WeightSensitivityOptions } from './options.ts'
import type { WeightSensitivityResult } from './result.ts'
import { weightSensitivityWords as words } from './sentences.ts'
import { rowsTable, unitsTable } from './tables.ts'

export function presentSensitivity(
  result: WeightSensitivityResult,
  context: PresentContext<WeightSensitivityOptions>,
): Block[] {
  const say = createSay(context)
  return [
    ...sensitivityFindings(result, say),
    rowsTable(result, say),
    figure(result, say),
    ...(result.units.length > 0 ? [unitsTable(result, say)] : []),
    ...noteBlocks(result, say),
  ]
}

/** Largest first, as a tornado diagram. */
function figure({ rows, change }: WeightSensitivityResult, say: Say): FigureBlock {
  const sorted = [...rows].sort((a, b) => b.span - a.span)
  const [highest] = sorted
  const percent = changeText(change)
  return {
    kind: 'figure',
    caption: say.text(words.figureCaption, { change: percent }),
    description: say.text(words.figureDescription, {
      count: rows.length,
      change: percent,
      highest: say.name(highest?.name ?? ''),
      span: say.score(highest?.span ?? null, 2),
    }),
    chart: {
      kind: 'bar',
      orientation: 'horizontal',
      axis: { title: say.text(words.axis), min: 0, digits: 2, quantity: 'score' },
      bars: sorted.map(({ name, span }) => ({ name: say.name(name), value: span })),
    },
  }
}
