import type { Block, TableBlock } from '../../document/block.ts'
import type { Details, Text } from '../../messages/language.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import type { Say } from '../common/say.ts'
import { alongWith } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { CommonResult } from '../define.ts'
import { extremesFinding, weightsFigure } from './blocks.ts'
import { indicatorWords } from './sentences.ts'

interface IndicatorWeight {
  readonly name: string
  readonly weight: number
}

interface WeightsPresentation<Weight> {
  /** Why the weights came out so, with what the sentence names. */
  readonly why: { readonly text: Text; readonly details: Details }
  readonly caption: Text
  /** What stands between an indicator and its weight. */
  readonly columns: TableBlock['columns']
  readonly cells: (weight: Weight) => readonly number[]
  /** How the marks were brought to one scale, where that is a choice. */
  readonly note?: string
}

/** Weights from the data alone: their extremes, why, the table of what they were made of, the figure. */
export function presentWeights<Weight extends IndicatorWeight>(
  result: CommonResult & { readonly weights: readonly Weight[] },
  options: { readonly variables: readonly string[] } & Parameters<typeof alongWith>[0],
  say: Say,
  { why, caption, columns, cells, note }: WeightsPresentation<Weight>,
): Block[] {
  return [
    extremesFinding(result.weights, say),
    { kind: 'finding', tone: 'neutral', text: say.text(why.text, why.details) },
    {
      kind: 'table',
      caption: say.text(caption),
      columns: [
        { ...say.heading(indicatorWords.indicator), align: 'left' },
        ...columns,
        right(say.heading(commonWords.weight), formats.four),
      ],
      rows: result.weights.map((weight) => [say.name(weight.name), ...cells(weight), weight.weight]),
      notes: [...(note === undefined ? [] : [note]), sampleLine(result, say), methodLine(result, say)],
    },
    weightsFigure(result.weights, say, alongWith(options, options.variables)),
    ...noteBlocks(result, say),
  ]
}
