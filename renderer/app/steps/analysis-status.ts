import { repairTexts } from '#shared/messages/app/repairs.ts'
import { stepReasonTexts as texts } from '#shared/messages/app/step-reasons.ts'
import type { Text } from '#shared/messages/language.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import type { PageId } from '../route.ts'
import type { ProjectContent } from './project-content.ts'
import { plain, reason, type StepReason, type StepStatus, statusOf } from './step-status.ts'

/** An analysis step is done once a result is kept, and stale when the data have changed since. `missing`: why it cannot begin. */
export function analysisStatus(step: PageId, { kept }: ProjectContent, missing: StepReason | null): StepStatus {
  if (missing !== null) return plain('empty', missing)
  const cards = kept?.cards[step] ?? []
  const otherwise =
    cards.length > 0
      ? plain('done', reason(texts.kept, { n: cards.length }))
      : plain('ready', reason(texts.nothingKept))
  return statusOf([], staleReasons(cards), otherwise)
}

export function staleReasons(cards: readonly Snapshot[], text: Text = texts.keptStale): readonly StepReason[] {
  const stale = cards.flatMap((card) => (card.stale ? [card.id] : []))
  if (stale.length === 0) return []
  return [reason(text, { n: stale.length }, { kind: 'update', label: repairTexts.updateAll, cards: stale })]
}
