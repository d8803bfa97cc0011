import { treeOfIndexSystem } from '#shared/analyses/satisfaction-index/from-index-system.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { SurveyDesign } from '#shared/survey/survey-design.ts'
import { isNumeric, type Variable } from '#shared/survey/variable.ts'
import type { WeightSet } from '#shared/survey/weight-set.ts'
import type { AnalysisOptions } from '../../client/use-analysis-run.ts'
import { type SampleChoice, sampleAsOptions } from '../analysis/sample-choice.ts'
import { serviceItems } from '../analysis/service-items.ts'
import { isCountable } from '../diagnosis/is-countable.ts'
import { likelyComplaint } from '../diagnosis/likely-complaint.ts'
import { likelyOverall } from '../diagnosis/likely-overall.ts'

interface Survey {
  readonly variables: readonly Variable[]
  readonly tree: IndexNode | null
  readonly design: SurveyDesign
  readonly weightSets: readonly WeightSet[]
  readonly sample: SampleChoice
}

export interface StandardResult {
  readonly analysis: string
  readonly options: AnalysisOptions
}

/** Profile tables of more variables than this tire the reader. */
const mostSegments = 6

/**
 * The results every report has, with the options their pages begin with (missing rule and bands are the project's preferences, which the core fills in), in the order of the report: sample profile,
 * reliability, weights, index, item statistics, importance-performance, Pareto. What the survey has no data for is left out.
 */
export function standardResults({ variables, tree, design, weightSets, sample }: Survey): readonly StandardResult[] {
  const shared = sampleAsOptions(sample)
  const items = variables.filter((variable) => variable.role === 'item' && isNumeric(variable))
  const names = serviceItems(items, tree)
  const reverse = items
    .filter(({ name, direction }) => direction === 'low' && names.includes(name))
    .map(({ name }) => name)
  const segments = variables
    .filter(({ role, name }) => role === 'segment' && name !== design.waveVariable)
    .slice(0, mostSegments)
    .map(({ name }) => name)
  const complaint = likelyComplaint(variables.filter(isCountable))
  const overall = likelyOverall(items)
  const others = names.filter((name) => name !== overall?.name)
  const scored = tree === null ? null : treeOfIndexSystem(tree)
  const ahp = tree === null ? undefined : weightSets.findLast((set) => set.analysis === 'ahp' && set.nodeId === tree.id)
  const { target, stretchTarget } = design
  const one = (analysis: string, possible: boolean, options: AnalysisOptions): StandardResult[] =>
    possible ? [{ analysis, options }] : []
  return [
    ...one('frequencies', segments.length > 0, { variables: segments, ...shared }),
    ...one('reliability', names.length > 1, {
      items: names,
      split: 'firstHalf',
      reverse,
      ...shared,
    }),
    ...one('ahp', ahp !== undefined, ahp?.options ?? {}),
    ...one('index', scored !== null, {
      tree: scored,
      scale: 100,
      target,
      stretchTarget,
      ...shared,
    }),
    ...one('descriptives', names.length > 0, { variables: names, ...shared }),
    ...one('ipa', overall !== undefined && others.length > 1, {
      items: others,
      overall: overall?.name,
      importance: 'correlation',
      crosshair: 'mean',
      ...shared,
    }),
    ...one('pareto', complaint !== undefined, { variable: complaint?.name, threshold: 0.8, ...shared }),
  ]
}
