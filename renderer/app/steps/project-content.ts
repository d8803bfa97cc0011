import type { Action } from '#shared/survey/action-plan.ts'
import type { CauseTree } from '#shared/survey/cause-tree.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import type { SurveyDesign } from '#shared/survey/survey-design.ts'
import type { WaveCount } from '#shared/survey/survey-rates.ts'
import type { Variable } from '#shared/survey/variable.ts'
import type { EntryOverview } from '../../client/use-entry.ts'
import type { KeptFacts } from './kept-facts.ts'

/** What the states of the steps are told from: everything here is read for the pages anyway, or counted once a revision. */
export interface ProjectContent {
  readonly variables: readonly Variable[]
  readonly design: SurveyDesign
  readonly counts: readonly WaveCount[]
  /** Responses the quality rules hit and nobody has decided about; null: not counted yet. */
  readonly undecided: number | null
  readonly batches: readonly Pick<EntryOverview, 'batch' | 'state' | 'forms' | 'open'>[]
  readonly tree: IndexNode | null
  readonly snapshots: readonly Snapshot[]
  /** null: not known yet. */
  readonly kept: KeptFacts | null
  readonly causeTrees: readonly CauseTree[]
  readonly actions: readonly Action[]
  /** ISO date. */
  readonly today: string
}
