import { findAnalysis } from '#shared/analyses/index.ts'
import { cardTexts } from '#shared/messages/app/cards.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import { useOrderCards } from '../../../client/use-cards.ts'
import { useSnapshots } from '../../../client/use-snapshots.ts'
import { useSay } from '../../../ui/language/use-say.ts'
import { useAnnounce } from '../../../ui/notices/announcer.tsx'

/** Where a pinned card stands in its chapter of the report, and moving it there; null: it is not in the report. */
export function useCardPlace({ id, analysis, pinned }: Snapshot) {
  const say = useSay()
  const announce = useAnnounce()
  const snapshots = useSnapshots()
  const order = useOrderCards()
  const { stage } = findAnalysis(analysis)
  const chapter = snapshots.filter((one) => one.pinned && findAnalysis(one.analysis).stage === stage)
  const place = chapter.findIndex((one) => one.id === id)
  if (!pinned || place < 0) return null
  const move = (by: -1 | 1) => {
    const other = chapter[place + by]
    if (other === undefined) return
    // The two change places; all others stay where they are.
    const ids = snapshots.map((one) => (one.id === id ? other.id : one.id === other.id ? id : one.id))
    order.mutate(ids, {
      onSuccess: () => announce(say(cardTexts.moved, { place: place + by + 1, total: chapter.length })),
    })
  }
  return { isFirst: place === 0, isLast: place === chapter.length - 1, move }
}
