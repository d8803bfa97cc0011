import type { Stands } from '../../charts/stands.ts'
import type { FigureBlock } from '../../document/block.ts'
import type { Text } from '../../messages/language.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import type { Say } from '../common/say.ts'
import { alongWith, answeredAll } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { IndexOptions } from './options.ts'
import type { IndexResult, IndexResultNode } from './result.ts'
import { indexWords as words } from './sentences.ts'
import { itemsBelow } from './tree.ts'

/** A radar needs three axes to have an area. */
const fewestAxes = 3

export function indexFigures(result: IndexResult, options: IndexOptions, say: Say): FigureBlock[] {
  const of: Shown = { result, standsFor: (node) => standsFor(node, result, options) }
  const first = result.nodes.filter((node) => node.level === 1)
  const items = result.nodes.filter((node) => node.item !== null)
  const dimensions = first.some((node) => node.item === null) ? first : []
  return [
    ...(dimensions.length > 0 ? [barFigure(of, dimensions, words.dimensionsCaption, say)] : []),
    ...(dimensions.length >= fewestAxes ? [radarFigure(of, dimensions, say)] : []),
    barFigure(of, items, words.itemsCaption, say),
  ]
}

/** Who answered a node: one at least of the items below it that count, or all of the index where only complete cases do. */
function standsFor(node: IndexResultNode, { nodes }: IndexResult, options: IndexOptions): Stands {
  const items = countingBelow(nodes, nodes.indexOf(node))
  const any = items.map((answered) => ({ answered }))
  return { all: [{ any }, ...answeredAll(alongWith(options, itemsBelow(options.tree)))], items }
}

/** The items of a node or below it, each once; those of no weight are not in its score. */
function countingBelow(nodes: readonly IndexResultNode[], at: number): string[] {
  const node = nodes[at]
  if (node === undefined) return []
  if (node.item !== null) return [node.item]
  const end = nodes.findIndex(({ level }, i) => i > at && level <= node.level)
  const below = nodes.slice(at + 1, end < 0 ? undefined : end)
  const children = below.flatMap(({ level, weight }, i) => (level === node.level + 1 && weight > 0 ? [at + 1 + i] : []))
  return [...new Set(children.flatMap((child) => countingBelow(nodes, child)))]
}

interface Shown {
  readonly result: IndexResult
  readonly standsFor: (node: IndexResultNode) => Stands
}

function barFigure(
  { result, standsFor }: Shown,
  nodes: readonly IndexResultNode[],
  caption: Text,
  say: Say,
): FigureBlock {
  const { score, target, stretchTarget, scale } = result
  return {
    kind: 'figure',
    caption: say.text(caption),
    description: description(result, nodes, say),
    chart: {
      kind: 'bar',
      orientation: 'horizontal',
      axis: { title: say.text(commonWords.score), min: 0, max: scale, digits: 1, quantity: 'score' },
      bars: nodes.map((node) => ({
        name: say.name(node.name),
        value: node.score,
        n: node.n,
        stands: standsFor(node),
      })),
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

function radarFigure({ result, standsFor }: Shown, nodes: readonly IndexResultNode[], say: Say): FigureBlock {
  return {
    kind: 'figure',
    caption: say.text(words.radarCaption),
    description: description(result, nodes, say),
    chart: {
      kind: 'radar',
      axes: nodes.map((node) => ({ name: say.name(node.name), max: result.scale })),
      series: [{ name: say.name(result.name), values: nodes.map((node) => node.score), stands: nodes.map(standsFor) }],
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
