import type { Action } from '#shared/survey/action-plan.ts'
import type { CauseTree } from '#shared/survey/cause-tree.ts'
import type { Decimals } from '#shared/survey/decimals.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Logo } from '#shared/survey/logo.ts'
import type { ReportSettings } from '#shared/survey/report-settings.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import type { SurveyDesign } from '#shared/survey/survey-design.ts'
import type { Variable } from '#shared/survey/variable.ts'
import type { WeightSet } from '#shared/survey/weight-set.ts'
import type { CodedComments } from '../verbatim/index.ts'

/** 发放 / 回收 / 有效 of one wave: the first two as told by the user, the others counted from the data. */
export interface WaveReturn {
  readonly wave: string | null
  readonly distributed: number | null
  readonly returned: number | null
  /** Responses in the file, excluded ones too. */
  readonly total: number
  readonly valid: number
}

/** Responses left out of every analysis for one reason: a code of the program's, or a person's own words. */
interface ExcludedResponses {
  readonly reason: string
  readonly count: number
  /** ISO times of the first and the last exclusion. */
  readonly first: string
  readonly last: string
}

/** The index (on 0-100) of a part of the responses, with its nodes as the `index` analysis names them. */
export interface PartScore {
  readonly name: string
  readonly n: number
  readonly score: number | null
  readonly nodes: readonly {
    readonly name: string
    readonly score: number | null
  }[]
}

/** Everything a report is made of, as plain data: no clock, no file, no database behind it. */
export interface ReportInput {
  readonly projectName: string
  readonly settings: ReportSettings
  /** On the cover; absent or null: none. */
  readonly logo?: Logo | null
  readonly decimals: Decimals
  readonly design: SurveyDesign
  /** In time order; the last one is the wave reported on. One entry (`wave: null`) where there are no waves. */
  readonly returns: readonly WaveReturn[]
  /** The most frequent reason first; of all waves. */
  readonly exclusions: readonly ExcludedResponses[]
  /** The pinned snapshots, in the order they are to appear within their chapters. */
  readonly snapshots: readonly Snapshot[]
  readonly indexTree: IndexNode | null
  readonly weightSets: readonly WeightSet[]
  readonly causeTrees: readonly CauseTree[]
  readonly actions: readonly Action[]
  readonly variables: readonly Variable[]
  /** The index of each wave, in time order; empty where there is one wave only. */
  readonly waveScores: readonly PartScore[]
  /** The index by segment (门店, 客户类型 …), one entry a segment variable. */
  readonly segmentScores: readonly {
    readonly variable: string
    readonly parts: readonly PartScore[]
  }[]
  /** Open answers to print in the appendix, one entry a text variable. */
  readonly verbatims: readonly {
    readonly variable: string
    readonly texts: readonly string[]
  }[]
  /** The open questions whose comments were coded, of the wave reported on. */
  readonly codedComments: readonly CodedComments[]
  readonly softwareVersion: string
  /** SHA-256 of the data the results were computed from, hexadecimal. */
  readonly dataFingerprint: string
  /** ISO date the report is as of: the one on its cover, else the day of printing. For "overdue" and the line in the Gantt chart. */
  readonly today: string
}
