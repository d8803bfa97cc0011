import { emptyDataTexts } from '#shared/messages/app/data-views.ts'
import { repairTexts } from '#shared/messages/app/repairs.ts'
import { stepReasonTexts as texts } from '#shared/messages/app/step-reasons.ts'
import { isFinished, isOverdue } from '#shared/survey/is-overdue.ts'
import { isNumeric } from '#shared/survey/variable.ts'
import { importRepair, type Repair } from '../repairs/repair.ts'
import type { PageId } from '../route.ts'
import { analysisStatus, staleReasons } from './analysis-status.ts'
import { dataStatus } from './data-status.ts'
import { indexStatus } from './index-status.ts'
import type { ProjectContent } from './project-content.ts'
import { plain, reason, type StepReason, type StepStatus, statusOf } from './step-status.ts'
import { weightsStatus } from './weights-status.ts'

/** How far each step of the guided path is, and why. */
export function stepStates(content: ProjectContent): Readonly<Record<PageId, StepStatus>> {
  const { variables, tree } = content
  const noData = variables.length > 0 ? null : reason(texts.needsData, {}, importRepair)
  const items = variables.filter((variable) => variable.role === 'item' && isNumeric(variable)).length
  const noItems = noData ?? (items < 2 ? reason(texts.needsItems, {}, toVariables) : null)
  return {
    data: dataStatus(content),
    indexSystem: indexStatus(content),
    reliability: analysisStatus('reliability', content, noItems),
    weights: weightsStatus(content),
    scores: analysisStatus('scores', content, noData ?? (tree === null ? noTree() : null)),
    diagnosis: analysisStatus('diagnosis', content, noData),
    improvement: improvementStatus(content, noData),
    report: reportStatus(content, noData),
  }
}

const toVariables: Repair = { kind: 'open', label: emptyDataTexts.toVariables, page: 'data', view: 'variables' }

function noTree(): StepReason {
  return reason(texts.needsTree, {}, { kind: 'open', label: repairTexts.toIndexSystem, page: 'indexSystem' })
}

function improvementStatus({ causeTrees, actions, today }: ProjectContent, noData: StepReason | null): StepStatus {
  const late = actions
    .filter((action) => isOverdue(action, today))
    .toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))
  const [first] = late
  const plan: Repair = {
    kind: 'open',
    label: repairTexts.seeAction,
    page: 'improvement',
    remembered: { 'improvement.view': 'plan', ...(first === undefined ? {} : { 'improvement.action': first.id }) },
  }
  const overdue =
    first === undefined
      ? []
      : [reason(texts.overdue, { n: late.length, measure: first.measure, due: first.due ?? '' }, plan)]
  const open = actions.filter((action) => !isFinished(action)).length
  if (actions.length > 0)
    return statusOf(overdue, [], plain('done', reason(texts.planReady, { n: actions.length, open })))
  return noData !== null && causeTrees.length === 0 ? plain('empty', noData) : plain('ready', reason(texts.noActions))
}

function reportStatus({ snapshots }: ProjectContent, noData: StepReason | null): StepStatus {
  const pinned = snapshots.filter((snapshot) => snapshot.pinned)
  if (pinned.length === 0) return noData === null ? plain('ready', reason(texts.nothingPinned)) : plain('empty', noData)
  return statusOf(
    [],
    staleReasons(pinned, texts.pinnedStale),
    plain('done', reason(texts.pinned, { n: pinned.length })),
  )
}
