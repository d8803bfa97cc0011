import { coverageCountTexts, coverageTexts } from '#shared/messages/app/index-system.ts'
import { repairTexts } from '#shared/messages/app/repairs.ts'
import { stepReasonTexts as texts } from '#shared/messages/app/step-reasons.ts'
import { type CoverageWarning, coverageWarnings } from '../../features/index-system/coverage.ts'
import { walk } from '../../ui/outline/outline-node.ts'
import { indicatorRepair, type Repair, variableRepair } from '../repairs/repair.ts'
import type { ProjectContent } from './project-content.ts'
import { plain, reason, type StepStatus, statusOf } from './step-status.ts'

/** The index system is done when its checks are silent. */
export function indexStatus({ tree, variables }: ProjectContent): StepStatus {
  if (tree === null || tree.children.length === 0) {
    const repair: Repair = { kind: 'open', label: repairTexts.toIndexSystem, page: 'indexSystem' }
    return plain('empty', reason(texts.noTree, {}, repair))
  }
  const items = walk([tree]).filter(({ node }) => node.children.length === 0).length
  const kinds = [...Map.groupBy(coverageWarnings(tree, variables), ({ code }) => code).values()]
  const attention = kinds.flatMap((warnings) => {
    const [first] = warnings
    if (first === undefined) return []
    const repair = repairOf(first, tree.id)
    return warnings.length === 1
      ? [reason(coverageTexts[first.code], { name: first.name }, repair)]
      : [reason(coverageCountTexts[first.code], { n: warnings.length }, repair)]
  })
  return statusOf(
    attention,
    [],
    plain('done', reason(variables.length === 0 ? texts.treeWaits : texts.treeReady, { items })),
  )
}

/** Leads to the first indicator concerned, or to where its fault lies. */
function repairOf({ code, node }: CoverageWarning, root: string): Repair {
  if (node === null) return indicatorRepair(root, repairTexts.placeItems)
  const { id, variable } = node
  if (variable !== null && code === 'noDirection') return variableRepair(variable, repairTexts.setDirection)
  if (variable !== null && code === 'noScale') return variableRepair(variable, repairTexts.setScale)
  if (code === 'weightsIncomplete')
    return { kind: 'open', label: repairTexts.setWeights, page: 'weights', remembered: { 'weights.parent': id } }
  return indicatorRepair(id)
}
