import type { Block, FigureBlock } from '../../document/block.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import type { Say } from '../common/say.ts'
import { answersTo } from '../common/stands.ts'
import { indicatorWords as words } from './sentences.ts'

interface Weighted {
  readonly name: string
  readonly weight: number
}

/** The finding that names the largest and the smallest weight. */
export function extremesFinding(weights: readonly Weighted[], say: Say): Block {
  const details = extremes(weights, say)
  const equal = details.highestWeight === details.lowestWeight
  return { kind: 'finding', tone: 'neutral', text: say.text(equal ? words.equal : words.extremes, details) }
}

/**
 * The weights as bars, from the largest.
 *
 * @param along given where indicators are variables: what a response has to answer besides to be used
 */
export function weightsFigure(weights: readonly Weighted[], say: Say, along?: readonly string[]): FigureBlock {
  return {
    kind: 'figure',
    caption: say.text(words.figureCaption),
    description: say.text(words.figureDescription, extremes(weights, say)),
    chart: {
      kind: 'bar',
      orientation: 'horizontal',
      axis: { title: say.text(words.axis), min: 0, digits: 1, quantity: 'percent' },
      bars: [...weights]
        .sort((a, b) => b.weight - a.weight)
        .map(({ name, weight }) => ({
          name: say.name(name),
          value: weight * 100,
          ...(along === undefined ? {} : { stands: answersTo(name, along) }),
        })),
    },
  }
}

function extremes(weights: readonly Weighted[], say: Say) {
  const found = highestAndLowest(weights, ({ weight }) => weight)
  return {
    count: weights.length,
    highest: say.name(found?.highest.name ?? ''),
    highestWeight: say.share(found?.highest.weight ?? null),
    lowest: say.name(found?.lowest.name ?? ''),
    lowestWeight: say.share(found?.lowest.weight ?? null),
  }
}
