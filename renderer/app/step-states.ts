import type { Action } from '#shared/survey/action-plan.ts'
import type { CauseTree } from '#shared/survey/cause-tree.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import type { SurveyDesign } from '#shared/survey/survey-design.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { surveyRates, type WaveCount } from '../features/data/survey-rates.ts'
import { coverageWarnings } from '../features/index-system/coverage.ts'
import type { PageId } from './route.ts'

export type StepState = 'empty' | 'ready' | 'done' | 'attention' | 'stale'

interface ProjectContent {
  readonly variables: readonly Variable[]
  readonly design: SurveyDesign
  readonly counts: readonly WaveCount[]
  readonly tree: IndexNode | null
  readonly snapshots: readonly Snapshot[]
  readonly causeTrees: readonly CauseTree[]
  readonly actions: readonly Action[]
  /** ISO date. */
  readonly today: string
}

/** Which analyses count as the work of a step. */
const analysesOf: Readonly<Partial<Record<PageId, readonly string[]>>> = {
  reliability: ['reliability'],
  scores: ['index', 'satisfactionRate'],
  diagnosis: ['frequencies', 'descriptives', 'ipa', 'pareto'],
}

const openStatuses: readonly Action['status'][] = ['planned', 'running']

/** How far each step of the guided path is. */
export function stepStates(content: ProjectContent): Readonly<Record<PageId, StepState>> {
  const hasData = content.variables.length > 0
  return {
    data: dataState(content),
    indexSystem: treeState(content),
    reliability: analysisState('reliability', content, hasData),
    weights: weightState(content.tree),
    scores: analysisState('scores', content, hasData && content.tree !== null),
    diagnosis: analysisState('diagnosis', content, hasData),
    improvement: improvementState(content),
    report: reportState(content, hasData),
  }
}

function dataState({ variables, design, counts }: ProjectContent): StepState {
  if (variables.length === 0) return 'empty'
  const rates = surveyRates(design, counts)
  return rates.some(({ verdict }) => verdict === 'fail' || verdict === 'contradiction') ? 'attention' : 'done'
}

function treeState({ tree, variables }: ProjectContent): StepState {
  if (tree === null || tree.children.length === 0) return 'empty'
  // Before there are data nothing can be bound; that is no fault of the tree.
  if (variables.length === 0) return 'done'
  return coverageWarnings(tree, variables).length > 0 ? 'attention' : 'done'
}

function weightState(tree: IndexNode | null): StepState {
  if (tree === null || tree.children.length === 0) return 'empty'
  return tree.children.some(({ weight }) => weight !== null) ? 'done' : 'ready'
}

function analysisState(step: PageId, { snapshots }: ProjectContent, possible: boolean): StepState {
  if (!possible) return 'empty'
  const kept = snapshots.filter(({ analysis }) => analysesOf[step]?.includes(analysis) === true)
  if (kept.some(({ stale }) => stale)) return 'stale'
  return kept.length > 0 ? 'done' : 'ready'
}

function reportState({ snapshots }: ProjectContent, hasData: boolean): StepState {
  const pinned = snapshots.filter((snapshot) => snapshot.pinned)
  if (pinned.some(({ stale }) => stale)) return 'stale'
  return pinned.length > 0 ? 'done' : hasData ? 'ready' : 'empty'
}

function improvementState({ causeTrees, actions, variables, today }: ProjectContent): StepState {
  if (causeTrees.length === 0 && actions.length === 0) return variables.length > 0 ? 'ready' : 'empty'
  const overdue = actions.some(({ due, status }) => due !== null && due < today && openStatuses.includes(status))
  return overdue ? 'attention' : actions.length > 0 ? 'done' : 'ready'
}
