import { formatNumber } from '#shared/document/format-number.ts'
import { repairTexts } from '#shared/messages/app/repairs.ts'
import { stepReasonTexts as texts } from '#shared/messages/app/step-reasons.ts'
import { type GateVerdict, surveyRates } from '#shared/survey/survey-rates.ts'
import { coverageWarnings } from '../../features/index-system/coverage.ts'
import { importRepair, type Repair, variableRepair } from '../repairs/repair.ts'
import type { ProjectContent } from './project-content.ts'
import { plain, reason, type StepReason, type StepStatus, statusOf } from './step-status.ts'

/** Data are done when their counts add up, and every doubtful respondent and paper form has been decided about. */
export function dataStatus(content: ProjectContent): StepStatus {
  const { variables, counts, batches } = content
  const paper = paperReasons(content)
  if (variables.length === 0) {
    const keyed = batches.reduce((sum, { forms }) => sum + forms, 0)
    const begun = reason(texts.paperBegun, { n: keyed }, toEntry(repairTexts.key, null))
    return statusOf(
      paper,
      [],
      keyed > 0 ? plain('ready', begun) : plain('empty', reason(texts.noData, {}, importRepair)),
    )
  }
  const whole = counts.find(({ wave }) => wave === null)
  const ready = reason(texts.dataReady, { total: whole?.total ?? 0, valid: whole?.valid ?? 0 })
  return statusOf(
    [...rateReasons(content), ...qualityReasons(content), ...indexReasons(content), ...paper],
    [],
    plain('done', ready),
  )
}

function rateReasons({ design, counts }: ProjectContent): readonly StepReason[] {
  const repair: Repair = { kind: 'open', label: repairTexts.enterCounts, page: 'data', view: 'responses' }
  const lines = surveyRates(design, counts)
  const of = (verdict: GateVerdict) => {
    const found = lines.filter((line) => line.verdict === verdict)
    // The whole survey is named only where no wave is to blame.
    const waves = found.filter(({ wave }) => wave !== null)
    return waves.length > 0 ? waves : found
  }
  const failed = of('fail').map(({ wave, responseRate }) =>
    [wave ?? '', formatNumber(responseRate, { kind: 'share', digits: 1 })].join(' ').trim(),
  )
  const wrong = of('contradiction')
  const waves = wrong.flatMap(({ wave }) => (wave === null ? [] : [wave]))
  return [
    ...(failed.length === 0 ? [] : [reason(texts.rateFails, { which: failed }, repair)]),
    ...(wrong.length === 0
      ? []
      : [
          waves.length === 0
            ? reason(texts.countsContradict, {}, repair)
            : reason(texts.countsOfWavesContradict, { waves }, repair),
        ]),
  ]
}

function qualityReasons({ undecided }: ProjectContent): readonly StepReason[] {
  if (undecided === null || undecided === 0) return []
  const repair: Repair = { kind: 'open', label: repairTexts.seeHits, page: 'data', view: 'quality' }
  return [reason(texts.qualityOpen, { n: undecided }, repair)]
}

/** More names than this are not listed. */
const mostNames = 2

/** What the index needs to know of its variables. */
function indexReasons({ tree, variables }: ProjectContent): readonly StepReason[] {
  if (tree === null) return []
  const warnings = coverageWarnings(tree, variables)
  return (['noDirection', 'noScale'] as const).flatMap((code) => {
    const names = warnings.flatMap(({ code: own, node }) => (own === code && node?.variable ? [node.variable] : []))
    const [first] = names
    if (first === undefined) return []
    const listed = names.length > mostNames ? [...names.slice(0, mostNames), '…'] : names
    const direction = code === 'noDirection'
    return [
      reason(
        direction ? texts.directionUnknown : texts.scaleUnknown,
        { n: names.length, names: listed },
        variableRepair(first, direction ? repairTexts.setDirection : repairTexts.setScale),
      ),
    ]
  })
}

function paperReasons({ batches }: ProjectContent): readonly StepReason[] {
  return batches.flatMap(({ batch: { id, name }, state, open }) => {
    const left = open === null ? 0 : open.differences + open.forms.length
    if (state === 'toCompare' && left > 0)
      return [reason(texts.paperOpen, { batch: name, n: left }, toEntry(repairTexts.decide, id))]
    return state === 'adjudicated'
      ? [reason(texts.paperToAccept, { batch: name }, toEntry(repairTexts.accept, id))]
      : []
  })
}

function toEntry(label: Repair['label'], comparison: string | null): Repair {
  return { kind: 'open', label, page: 'data', view: 'entry', remembered: { 'entry.comparison': comparison } }
}
