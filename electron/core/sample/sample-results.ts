import type { IndexTree } from '#shared/analyses/satisfaction-index/options.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { SampleContents } from './sample-contents.ts'

/** A result to keep: which analysis, on what, and what the analyst says of it. */
export interface SampleResult {
  readonly analysis: string
  readonly options: Record<string, unknown>
  readonly comment: string
}

/**
 * The results of the sample project in the order of the report, all on the latest wave; the complaints are counted for the
 * wave before as well.
 *
 * @param tree the index with its weights
 */
export function sampleResults(sample: SampleContents, tree: IndexTree): SampleResult[] {
  const { comments, columns, design } = sample
  const dimensions = sample.index.children.map(itemsOf)
  const items = dimensions.flat()
  const [before, now] = design.counts.slice(-2).map(({ wave }) => [{ variable: design.waveVariable, in: [wave] }])
  const result = (analysis: string, options: Record<string, unknown>, comment = '', filter = now): SampleResult => ({
    analysis,
    options: { ...options, filter },
    comment,
  })
  const complaints = { variable: columns.complaint, other: columns.otherComplaint }
  const targets = { target: design.target, stretchTarget: design.stretchTarget }
  return [
    result('frequencies', { variables: columns.traits }, comments.sample),
    result('descriptives', { variables: columns.numbers }),
    result('descriptives', { variables: items }, comments.items),
    result('reliability', { items }, comments.reliability),
    ...dimensions.map((own) => result('reliability', { items: own })),
    { analysis: 'ahp', options: ahpOptions(sample), comment: comments.ahp },
    result('entropyWeights', entropyOptions(sample), comments.entropy),
    result('index', { tree, scale: 100, ...targets }, comments.index),
    result('satisfactionRate', { item: columns.overall }, comments.rate),
    result('ipa', { items, overall: columns.overall, importance: 'correlation' }, comments.ipa),
    result('pareto', complaints, comments.pareto),
    result('pareto', complaints, comments.paretoBefore, before),
    result('pareto', { variable: sample.coding.naming.name }, comments.codes),
  ]
}

/** The pairwise comparison of the factors. */
export function ahpOptions({ index, judgements }: SampleContents): Record<string, unknown> {
  return { criteria: index.children.map(({ name }) => name), judgements, method: 'root' }
}

/** Entropy weights of the items of one factor, for comparison. */
export function entropyOptions(sample: SampleContents): Record<string, unknown> {
  return { variables: itemsOf(entropyNode(sample)), normalize: 'declared' }
}

export function entropyNode({ index, entropyFactor }: SampleContents): IndexNode {
  const node = index.children.find(({ id }) => id === entropyFactor)
  if (node === undefined) throw new Error(`The sample has no factor ${entropyFactor}`)
  return node
}

function itemsOf(node: IndexNode): string[] {
  return node.children.flatMap(({ variable }) => variable ?? [])
}
