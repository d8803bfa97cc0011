import { mergeMoments } from '../../statistics/moments/merge-moments.ts'
import type { Moments } from '../../statistics/moments/moments.ts'
import { momentsOf } from '../../statistics/moments/moments-of.ts'
import type { Scale } from '../../survey/variable.ts'
import { type ItemColumn, readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import type { IndexOptions } from './options.ts'
import { itemsBelow, type PlacedNode, placeNodes } from './tree.ts'

export interface IndexItem {
  readonly name: string
  readonly scale: Scale
  /** Turned round because the codebook says that low is good. */
  readonly turned: boolean
  /** Of the item's marks over all its answers. */
  readonly moments: Moments
}

export interface IndexStatistics {
  /** Every item once. */
  readonly items: readonly IndexItem[]
  /** Of all items over the cases that answer every one of them. */
  readonly complete: Moments
  /** For every node of the placed tree: of the respondents' own scores (0-1) from the items they answered. */
  readonly nodes: readonly Moments[]
}

export function summariseIndex(sample: Sample, options: IndexOptions): IndexStatistics {
  const names = [...new Set(itemsBelow(options.tree))]
  const columns = names.map((name) => readItem(sample, name, options, { followDirection: true, needScale: true }))
  return {
    items: columns.map((column) => ({
      name: column.name,
      scale: scaleOf(column),
      turned: column.reversed && !options.reverse.includes(column.name),
      moments: momentsOf([column.values], sample.weights),
    })),
    complete: momentsOf(
      columns.map((column) => column.values),
      sample.weights,
    ),
    nodes: respondentScores(placeNodes(options.tree).nodes, columns, sample.table.rowCount).map((scores) =>
      momentsOf([scores], sample.weights),
    ),
  }
}

/** Each respondent's score (0-1) on every node: items on their scale, nodes as the mean of what was answered below. */
function respondentScores(nodes: readonly PlacedNode[], columns: readonly ItemColumn[], rows: number): Float64Array[] {
  const byItem = new Map(columns.map((column) => [column.name, column]))
  const scores: Float64Array[] = nodes.map(() => new Float64Array())
  // Children stand after their parent in the list, so that going backwards finds them done.
  for (let position = nodes.length - 1; position >= 0; position--) {
    const node = nodes[position]
    const column = node?.item ? byItem.get(node.item) : undefined
    if (column) scores[position] = onScale(column)
    else if (node) scores[position] = meanOfAnswered(node.children, nodes, scores, rows)
  }
  return scores
}

function onScale(column: ItemColumn): Float64Array {
  const [min, max] = scaleOf(column)
  return column.values.map((mark) => (mark - min) / (max - min))
}

function meanOfAnswered(
  children: readonly number[],
  nodes: readonly PlacedNode[],
  scores: readonly Float64Array[],
  rows: number,
): Float64Array {
  const sums = new Float64Array(rows)
  const weights = new Float64Array(rows)
  for (const child of children) {
    const weight = nodes[child]?.weight ?? 0
    const values = scores[child] ?? sums
    for (let row = 0; row < rows; row++) {
      const value = values[row] as number
      if (Number.isNaN(value)) continue
      sums[row] = (sums[row] as number) + weight * value
      weights[row] = (weights[row] as number) + weight
    }
  }
  return sums.map((sum, row) => sum / (weights[row] as number))
}

/** `readItem` has refused items without a scale. */
function scaleOf(column: ItemColumn): Scale {
  return column.scale ?? [0, 1]
}

export function mergeIndex(a: IndexStatistics, b: IndexStatistics): IndexStatistics {
  const both = (left: readonly Moments[], right: readonly Moments[]) =>
    left.map((moments, i) => mergeMoments(moments, right[i] ?? moments))
  const items = both(
    a.items.map((item) => item.moments),
    b.items.map((item) => item.moments),
  )
  return {
    items: a.items.map((item, i) => ({ ...item, moments: items[i] ?? item.moments })),
    complete: mergeMoments(a.complete, b.complete),
    nodes: both(a.nodes, b.nodes),
  }
}
