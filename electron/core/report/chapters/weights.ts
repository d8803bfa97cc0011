import { findAnalysis } from '#shared/analyses/index.ts'
import type { Block, Cell } from '#shared/document/block.ts'
import { outlineTexts } from '#shared/messages/report/outline.ts'
import { scoreTexts as texts } from '#shared/messages/report/scores.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { WeightSet } from '#shared/survey/weight-set.ts'
import type { Chapter, ChapterContext, Section } from './chapter.ts'
import { leavesOf } from './items-by-score.ts'
import { snapshotSections } from './snapshot-section.ts'

/** 3 Index system and weights: the tree with its weights, the sets they came from, the weight analyses. */
export function weightsChapter(context: ChapterContext): Chapter {
  const { input, say } = context
  const tree = input.indexTree
  const sections: Section[] = [
    ...(tree === null ? [] : [{ title: say.text(texts.indexSystem), blocks: treeBlocks(tree, context) }]),
    ...(input.weightSets.length === 0
      ? []
      : [{ title: say.text(texts.weightSets), blocks: [setsTable(input.weightSets, context)] }]),
    ...snapshotSections(context, ({ stage }) => stage === 'weights'),
  ]
  return { title: say.text(outlineTexts.weights), kind: 'numbered', lead: [], sections }
}

function treeBlocks(tree: IndexNode, { say }: ChapterContext): Block[] {
  const rows = rowsOf(tree, 0, 1)
  const usesEqualShares = rows.some(({ node, depth }) => depth > 0 && node.weight === null)
  return [
    {
      kind: 'paragraph',
      text: say.text(texts.indexSystemIntro, {
        dimensions: tree.children.filter((child) => child.children.length > 0).length,
        items: leavesOf(tree, '').length,
      }),
    },
    {
      kind: 'table',
      caption: say.text(texts.indexTable),
      columns: [
        { title: say.text(texts.node) },
        { title: say.text(texts.variable) },
        { title: say.text(texts.weight), format: { kind: 'decimal', digits: 3 } },
        { title: say.text(texts.overallWeight), format: { kind: 'decimal', digits: 3 } },
      ],
      rows: rows.map(({ node, depth, share, overall }): Cell[] => {
        const leaf = node.children.length === 0
        return [
          { value: node.name, indent: depth, bold: !leaf },
          leaf ? (node.variable ?? say.text(texts.unbound)) : '',
          depth === 0 ? '' : { value: share, bold: !leaf },
          { value: overall, bold: !leaf },
        ]
      }),
      ...(usesEqualShares ? { notes: [say.text(texts.equalWeights)] } : {}),
    },
  ]
}

interface TreeRow {
  readonly node: IndexNode
  readonly depth: number
  /** Share among its brothers, 0-1. */
  readonly share: number
  /** Share of the whole index, 0-1. */
  readonly overall: number
}

function rowsOf(node: IndexNode, depth: number, overall: number, share = 1): TreeRow[] {
  const shares = sharesOf(node.children)
  const below = node.children.flatMap((child, index) => {
    const own = shares[index] ?? 0
    return rowsOf(child, depth + 1, overall * own, own)
  })
  return [{ node, depth, share, overall }, ...below]
}

/**
 * Weights among brothers brought to a sum of 1, as the index uses them: where none is given, equal shares; a brother without
 * one counts as much as the mean of the others.
 */
export function sharesOf(brothers: readonly IndexNode[]): number[] {
  const given = brothers.flatMap(({ weight }) => (weight === null ? [] : [weight]))
  const mean = given.length === 0 ? 1 : given.reduce((total, weight) => total + weight, 0) / given.length
  const weights = brothers.map(({ weight }) => weight ?? mean)
  const total = weights.reduce((all, weight) => all + weight, 0)
  return weights.map((weight) => (total > 0 ? weight / total : 0))
}

function setsTable(sets: readonly WeightSet[], context: ChapterContext): Block {
  const { say, input } = context
  const names = new Map<string, string>()
  const collect = (node: IndexNode): void => {
    names.set(node.id, node.name)
    node.children.forEach(collect)
  }
  if (input.indexTree !== null) collect(input.indexTree)
  return {
    kind: 'table',
    caption: say.text(texts.weightSets),
    columns: [
      { title: say.text(texts.setName), width: 2 },
      { title: say.text(texts.setNode), width: 1.6 },
      { title: say.text(texts.setMethod), width: 1.6 },
      { title: say.text(texts.setWeights), width: 5 },
    ],
    rows: sets.map((set) => [
      set.name,
      names.get(set.nodeId) ?? '',
      set.analysis === 'manual' ? say.text(texts.manual) : say.text(findAnalysis(set.analysis).title),
      set.weights
        .map(({ name, weight }) => `${say.name(name)} ${say.decimal(weight)}`)
        .join(say.language === 'zh-CN' ? '；' : '; '),
    ]),
  }
}
