import { refuse } from '../../errors/refusal.ts'
import type { FuzzyOperator } from '../../statistics/fuzzy/compose.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import { unusedOptions } from '../common/unused-options.ts'
import type { Note } from '../define.ts'
import { evaluate, type FilledNode, fill } from './evaluate.ts'
import type { FuzzyOptions } from './options.ts'
import { readTree } from './read-tree.ts'
import type { FuzzyResult } from './result.ts'
import type { FuzzyStatistics } from './summarise.ts'

const methodOf = {
  weightedAverage: 'fuzzyWeightedAverage',
  minMax: 'fuzzyMinMax',
  productMax: 'fuzzyProductMax',
  boundedSum: 'fuzzyBoundedSum',
} as const satisfies Record<FuzzyOperator, string>

export function concludeFuzzy(statistics: FuzzyStatistics, options: FuzzyOptions, facts: SampleFacts): FuzzyResult {
  const { operator, grades } = options
  const { tree, notes: read } = readTree(options)
  const answers = new Map(
    statistics.items
      .filter(({ n }) => n > 0)
      .map(({ item, n, counts }) => {
        const total = counts.reduce((sum, count) => sum + count, 0)
        return [item, { n, shares: [...counts].map((count) => count / total) }]
      }),
  )
  const whole = fill(tree, answers) ?? refuse('noGradedAnswers')
  const by = (chosen: FuzzyOperator) => evaluate(whole, chosen, grades)
  const operators = {
    weightedAverage: by('weightedAverage'),
    minMax: by('minMax'),
    productMax: by('productMax'),
    boundedSum: by('boundedSum'),
  }
  const leaves = leavesOf(whole, 1)
  const chosen = operators[operator]
  return {
    n: statistics.n,
    nTotal: facts.nTotal,
    missing: statistics.items.length > 0 ? options.missing : 'none',
    notes: [
      ...(statistics.items.length > 0 ? sampleNotes(facts) : unusedOptions(options)),
      ...dataNotes(statistics),
      ...read,
      ...tieNote(chosen.membership, options),
    ],
    method: { id: methodOf[operator], references: ['zadeh1965'] },
    ...chosen,
    operator,
    operators,
    grades: grades.map(({ label, value }) => ({ label, value })),
    indicators: leaves.map(({ leaf, weight }) => {
      const evaluation = evaluate(leaf, operator, grades)
      const weak = weight >= 1 / leaves.length - 1e-12 && evaluation.score < chosen.score - 1e-12
      return { name: leaf.name, weight, n: leaf.n, ...evaluation, weak }
    }),
    nodes: innerNodes(whole, 1, 1).map(({ node, level, weight }) => ({
      name: node.name,
      level,
      weight,
      ...evaluate(node, operator, grades),
    })),
  }
}

function leavesOf(node: FilledNode, weight: number): { leaf: FilledNode; weight: number }[] {
  if (node.membership) return [{ leaf: node, weight }]
  return node.children.flatMap((child) => leavesOf(child, weight * child.weight))
}

function innerNodes(
  node: FilledNode,
  level: number,
  weight: number,
): { node: FilledNode; level: number; weight: number }[] {
  return node.children
    .filter((child) => !child.membership)
    .flatMap((child) => [
      { node: child, level, weight: weight * child.weight },
      ...innerNodes(child, level + 1, weight * child.weight),
    ])
}

function dataNotes({ items, dropped }: FuzzyStatistics): Note[] {
  return [
    ...(dropped > 0 ? [{ code: 'casesDropped', details: { count: dropped } } as const] : []),
    ...items.filter(({ n }) => n === 0).map(({ item }): Note => ({ code: 'membershipNoAnswers', details: { item } })),
  ]
}

function tieNote(membership: readonly number[], { grades }: FuzzyOptions): Note[] {
  const largest = Math.max(...membership)
  const tied = grades.filter((_, i) => largest - (membership[i] ?? 0) <= 1e-12)
  const [first, second] = tied
  if (!first || !second) return []
  return [{ code: 'gradesTied', details: { first: first.label, second: second.label } }]
}
