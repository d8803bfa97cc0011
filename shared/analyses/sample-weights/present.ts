import type { Block } from '../../document/block.ts'
import { noteBlocks } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import type { PresentContext } from '../define.ts'
import { shiftFigure, weightsFigure } from './figures.ts'
import { largestShift } from './largest-shift.ts'
import { marginLabel } from './margin-label.ts'
import type { SampleWeightOptions } from './options.ts'
import type { SampleWeightResult } from './result.ts'
import { sampleWeightWords as words } from './sentences.ts'
import { achievedTable, summaryTable } from './tables.ts'

export function presentSampleWeights(
  result: SampleWeightResult,
  context: PresentContext<SampleWeightOptions>,
): Block[] {
  const say = createSay(context)
  return [
    ...findings(result, say),
    achievedTable(result, say),
    shiftFigure(result, context.options, say),
    summaryTable(result, say),
    ...weightsFigure(result, say),
    // That it did not converge stands among the findings already.
    ...noteBlocks({ ...result, notes: result.notes.filter(({ code }) => code !== 'notConverged') }, say),
  ]
}

function findings(result: SampleWeightResult, say: Say): Block[] {
  const names = [...new Set(result.achieved.map(({ variable }) => variable))]
  const shift = largestShift(result)
  return [
    {
      kind: 'finding',
      tone: result.converged ? 'good' : 'bad',
      text: say.text(result.converged ? words.converged : words.notConverged, {
        n: say.integer(result.n),
        margins: say.list(names.map((name) => say.text(words.marginName, { name: marginLabel(name, say) }))),
        iterations: result.iterations,
        points: say.fixed(result.maxError * 100, 2),
      }),
    },
    {
      kind: 'finding',
      tone: 'neutral',
      text: say.text(words.spread, {
        min: say.decimal(result.min),
        max: say.decimal(result.max),
        designEffect: say.decimal(result.designEffect),
        effectiveN: say.fixed(result.effectiveN, 1),
        loss: say.share(1 - 1 / result.designEffect),
      }),
    },
    {
      kind: 'finding',
      tone: 'neutral',
      text: say.text(words.largestShift, {
        variable: marginLabel(shift.variable, say),
        category: shift.category,
        before: say.share(shift.before),
        target: say.share(shift.target),
      }),
    },
  ]
}
