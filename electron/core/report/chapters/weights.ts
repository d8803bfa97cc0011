import { formats } from '#shared/analyses/common/formats.ts'
import type { Say } from '#shared/analyses/common/say.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import { treeOfIndexSystem } from '#shared/analyses/satisfaction-index/from-index-system.ts'
import { type PlacedNode, placeNodes } from '#shared/analyses/satisfaction-index/tree.ts'
import type { Block, Cell } from '#shared/document/block.ts'
import { RefusalError, refusalSentence } from '#shared/errors/refusal.ts'
import { outlineTexts } from '#shared/messages/report/outline.ts'
import { scoreTexts as texts } from '#shared/messages/report/scores.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { WeightSet } from '#shared/survey/weight-set.ts'
import type { Chapter, ChapterContext, Section } from './chapter.ts'
import { snapshotSections } from './snapshot-section.ts'

/** 3 Index system and weights: the tree with its weights, the sets they came from, the weight analyses. */
export function weightsChapter(context: ChapterContext): Chapter {
  const { input, say } = context
  const tree = input.indexTree === null ? [] : treeBlocks(input.indexTree, context)
  const sections: Section[] = [
    ...(tree.length === 0 ? [] : [{ title: say.text(texts.indexSystem), blocks: tree }]),
    ...(input.weightSets.length === 0
      ? []
      : [{ title: say.text(texts.weightSets), blocks: [setsTable(input.weightSets, context)] }]),
    ...snapshotSections(context, ({ stage }) => stage === 'weights'),
  ]
  return { title: say.text(outlineTexts.weights), kind: 'numbered', lead: [], sections }
}

function treeBlocks(tree: IndexNode, { say }: ChapterContext): Block[] {
  const bound = treeOfIndexSystem(tree)
  if (bound === null) return []
  try {
    return [...intro(placeNodes(bound).nodes, say), treeTable(placeNodes(bound).nodes, tree, say)]
  } catch (error) {
    // An index system that is not finished is no reason to print no report.
    if (!(error instanceof RefusalError)) throw error
    return [{ kind: 'finding', tone: 'bad', text: refusalSentence(error.refusal, say.language) }]
  }
}

function intro(nodes: readonly PlacedNode[], say: Say): Block[] {
  const items = nodes.filter((node) => node.item !== null).length
  const dimensions = nodes.filter((node) => node.item === null && node.level > 0).length
  return [{ kind: 'paragraph', text: say.text(texts.indexSystemIntro, { dimensions, items }) }]
}

function treeTable(nodes: readonly PlacedNode[], tree: IndexNode, say: Say): Block {
  // Where variables are named after their items, a second column would say the same.
  const withVariables = nodes.some(({ name, item }) => item !== null && item !== name)
  return {
    kind: 'table',
    caption: say.text(texts.indexTable),
    columns: [
      { title: say.text(texts.node) },
      ...(withVariables ? [{ title: say.text(texts.variable) }] : []),
      { title: say.text(texts.weight), format: formats.three },
      { title: say.text(texts.overallWeight), format: formats.three },
    ],
    rows: nodes.map(({ name, item, level, weight, overallWeight }): Cell[] => {
      const bold = item === null
      return [
        { value: name, indent: level, bold },
        ...(withVariables ? [item ?? ''] : []),
        level === 0 ? '' : { value: weight, bold },
        { value: overallWeight, bold },
      ]
    }),
    ...(someWithoutWeight(tree) ? { notes: [say.text(texts.equalWeights)] } : {}),
  }
}

function someWithoutWeight(node: IndexNode): boolean {
  return node.children.some((child) => child.weight === null || someWithoutWeight(child))
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
