import type { FigureBlock } from '../../document/block.ts'
import type { Text } from '../../messages/language.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import type { Say } from '../common/say.ts'
import { commonWords } from '../common/words.ts'
import type { IndexResult, IndexResultNode } from './result.ts'
import { indexWords as words } from './sentences.ts'

/** A radar needs three axes to have an area. */
const fewestAxes = 3

export function indexFigures(result: IndexResult, say: Say): FigureBlock[] {
  const first = result.nodes.filter((node) => node.level === 1)
  const items = result.nodes.filter((node) => node.item !== null)
  const dimensions = first.some((node) => node.item === null) ? first : []
  return [
    ...(dimensions.length > 0 ? [barFigure(result, dimensions, words.dimensionsCaption, say)] : []),
    ...(dimensions.length >= fewestAxes ? [radarFigure(result, dimensions, say)] : []),
    barFigure(result, items, words.itemsCaption, say),
  ]
}

function barFigure(result: IndexResult, nodes: readonly IndexResultNode[], caption: Text, say: Say): FigureBlock {
  const { score, target, stretchTarget, scale } = result
  return {
    kind: 'figure',
    caption: say.text(caption),
    description: description(result, nodes, say),
    chart: {
      kind: 'bar',
      orientation: 'horizontal',
      axis: { title: say.text(commonWords.score), min: 0, max: scale, digits: 1, quantity: 'score' },
      bars: nodes.map((node) => ({ name: say.name(node.name), value: node.score })),
      lines: [
        { name: say.text(words.indexLine, { score: say.score(score, 1) }), value: score },
        ...(target === null
          ? []
          : [{ name: say.text(words.targetLine, { target: say.score(target, 0) }), value: target }]),
        ...(stretchTarget === null
          ? []
          : [{ name: say.text(words.stretchLine, { target: say.score(stretchTarget, 0) }), value: stretchTarget }]),
      ],
    },
  }
}

function radarFigure(result: IndexResult, nodes: readonly IndexResultNode[], say: Say): FigureBlock {
  return {
    kind: 'figure',
    caption: say.text(words.radarCaption),
    description: description(result, nodes, say),
    chart: {
      kind: 'radar',
      axes: nodes.map((node) => ({ name: say.name(node.name), max: result.scale })),
      series: [{ name: say.name(result.name), values: nodes.map((node) => node.score) }],
    },
  }
}

function description(result: IndexResult, nodes: readonly IndexResultNode[], say: Say): string {
  const extremes = highestAndLowest(nodes, (node) => node.score)
  return say.text(words.figureDescription, {
    count: nodes.length,
    lowest: say.name(extremes?.lowest.name ?? ''),
    lowestScore: say.score(extremes?.lowest.score ?? null, 1),
    highest: say.name(extremes?.highest.name ?? ''),
    highestScore: say.score(extremes?.highest.score ?? null, 1),
    score: say.score(result.score, 1),
  })
}
