import type { Block, FigureBlock } from '../../document/block.ts'
import { noteBlocks } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import type { PresentContext } from '../define.ts'
import { ahpFindings } from './findings.ts'
import type { AhpOptions } from './options.ts'
import type { AhpResult } from './result.ts'
import { ahpWords as words } from './sentences.ts'
import { consistencyTable, expertsTable, matrixTable, weightsTable } from './tables.ts'

export function presentAhp(result: AhpResult, context: PresentContext<AhpOptions>): Block[] {
  const say = createSay(context)
  return [
    ...ahpFindings(result, context.options, say),
    weightsTable(result, context.options, say),
    weightsFigure(result, say),
    consistencyTable(result, context.options, say),
    matrixTable(result, say),
    ...(result.experts.length > 1 ? [expertsTable(result, say)] : []),
    // That the check failed stands among the findings already.
    ...noteBlocks({ ...result, notes: result.notes.filter((note) => note.code !== 'inconsistent') }, say),
  ]
}

function weightsFigure({ weights }: AhpResult, say: Say): FigureBlock {
  const sorted = [...weights].sort((a, b) => b.weight - a.weight)
  const [highest] = sorted
  const lowest = sorted.at(-1)
  return {
    kind: 'figure',
    caption: say.text(words.figureCaption),
    description: say.text(words.figureDescription, {
      count: weights.length,
      highest: say.name(highest?.name ?? ''),
      highestWeight: say.share(highest?.weight ?? null),
      lowest: say.name(lowest?.name ?? ''),
      lowestWeight: say.share(lowest?.weight ?? null),
    }),
    chart: {
      kind: 'bar',
      orientation: 'horizontal',
      axis: { title: say.text(words.axis), min: 0, digits: 1, quantity: 'percent' },
      bars: sorted.map(({ name, weight }) => ({ name: say.name(name), value: weight * 100 })),
    },
  }
}
