import { formatNumber } from '#shared/document/format-number.ts'
import { repairTexts } from '#shared/messages/app/repairs.ts'
import { stepReasonTexts as texts } from '#shared/messages/app/step-reasons.ts'
import { walk } from '../../ui/outline/outline-node.ts'
import type { Repair } from '../repairs/repair.ts'
import { staleReasons } from './analysis-status.ts'
import type { ProjectContent } from './project-content.ts'
import { plain, reason, type StepReason, type StepStatus, statusOf } from './step-status.ts'

/** Weights are wanted of a tree; judgements have to be consistent, and raking to converge. */
export function weightsStatus(content: ProjectContent): StepStatus {
  const { tree, kept, variables } = content
  const stale = staleReasons(kept?.cards.weights ?? [])
  const weighted =
    tree === null ? [] : walk([tree]).filter(({ node }) => node.children.some((one) => one.weight !== null))
  const sample = variables.find(({ role }) => role === 'weight')
  return statusOf([...inconsistent(content), ...notConverged(content)], stale, otherwise())

  function otherwise(): StepStatus {
    if (weighted.length > 0) return plain('done', reason(texts.weightsReady, { n: weighted.length }))
    if (sample !== undefined) return plain('done', reason(texts.sampleWeighted, { name: sample.name }))
    if (tree !== null && tree.children.length > 0) return plain('ready', reason(texts.equalWeights))
    const repair: Repair = { kind: 'open', label: repairTexts.toIndexSystem, page: 'indexSystem' }
    return plain('empty', reason(texts.needsTree, {}, repair))
  }
}

function inconsistent({ kept }: ProjectContent): readonly StepReason[] {
  return (kept?.inconsistent ?? []).map(({ node, name, cr }) =>
    reason(
      texts.inconsistent,
      { name, cr: formatNumber(cr, { kind: 'decimal', digits: 3 }) },
      {
        kind: 'open',
        label: repairTexts.judgeAgain,
        page: 'weights',
        view: 'ahp',
        remembered: { 'weights.parent': node },
      },
    ),
  )
}

function notConverged({ kept }: ProjectContent): readonly StepReason[] {
  if (kept === null || kept.notConverged.length === 0) return []
  return [reason(texts.notConverged, {}, { kind: 'open', label: repairTexts.toRaking, page: 'weights', view: 'rake' })]
}
