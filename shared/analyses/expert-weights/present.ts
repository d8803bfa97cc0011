import type { Block, Cell, TableBlock, TableColumn } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { pText } from '../common/p-text.ts'
import { methodLine, noteBlocks } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import { extremesFinding, weightsFigure } from '../indicator-weights/blocks.ts'
import { concordanceBands } from '../weights-bands.ts'
import type { ExpertOptions } from './options.ts'
import type { ExpertResult } from './result.ts'
import { concordanceWords, expertWords as words } from './sentences.ts'

/** A table of more experts than this is left to the export. */
const mostExperts = 30

export function presentExperts(result: ExpertResult, context: PresentContext<ExpertOptions>): Block[] {
  const say = createSay(context)
  const few = result.experts.length > 1 && result.experts.length <= mostExperts
  return [
    extremesFinding(result.weights, say),
    ...concordance(result, say),
    weightsTable(result, say),
    weightsFigure(result.weights, say),
    ...(few ? [expertsTable(result, say)] : []),
    ...noteBlocks(result, say),
  ]
}

function concordance({ kendallW, n, weights }: ExpertResult, say: Say): Block[] {
  if (!kendallW) return [{ kind: 'finding', tone: 'neutral', text: say.text(words.noConcordance) }]
  const verdict = concordanceBands.find(({ from }) => kendallW.value >= from)?.verdict ?? 'weak'
  const widest = highestAndLowest(weights, ({ coefficient }) => coefficient)?.highest
  return [
    {
      kind: 'finding',
      tone: verdict === 'strong' ? 'good' : verdict === 'weak' ? 'bad' : 'neutral',
      text: say.text(words.concordance, {
        experts: n,
        value: say.decimal(kendallW.value),
        chiSquare: say.decimal(kendallW.chiSquare),
        df: kendallW.df,
        p: pText(kendallW.p, say),
        verdict: say.text(concordanceWords[verdict]),
      }),
    },
    ...(widest && (widest.coefficient ?? 0) > 0
      ? [
          {
            kind: 'finding',
            tone: 'neutral',
            text: say.text(words.disagreement, {
              name: say.name(widest.name),
              coefficient: say.decimal(widest.coefficient),
            }),
          } as const,
        ]
      : []),
  ]
}

function weightsTable(result: ExpertResult, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.tableCaption),
    columns: [
      { ...say.heading(words.criterion), align: 'left' },
      right(say.heading(commonWords.mean), formats.mean),
      right(say.heading(commonWords.sd), formats.mean),
      right(say.heading(words.coefficient)),
      { ...say.heading(commonWords.weight), align: 'right', format: formats.four },
    ],
    rows: result.weights.map(({ name, mean, sd, coefficient, weight }) => [
      say.name(name),
      mean,
      sd,
      coefficient,
      weight,
    ]),
    notes: [say.text(words.sample, { n: result.n }), methodLine(result, say)],
  }
}

function expertsTable(result: ExpertResult, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.expertsCaption),
    columns: [
      { ...say.heading(words.expert), align: 'left' },
      ...result.weights.map(({ name }): TableColumn => right({ title: say.name(name), statistic: 'judgement' })),
    ],
    rows: result.experts.map(({ name, weights }): Cell[] => [name, ...weights]),
    notes: [say.text(words.sample, { n: result.n })],
  }
}
