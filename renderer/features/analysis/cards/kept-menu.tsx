import { lazy, Suspense, useCallback, useState } from 'react'
import { cardTexts } from '#shared/messages/app/cards.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import { useDuplicateCard } from '../../../client/use-cards.ts'
import { useCurrentProject } from '../../../client/use-projects.ts'
import { useSnapshots } from '../../../client/use-snapshots.ts'
import { useNotify } from '../../../ui/notices/notice-stack.tsx'
import { casesOf } from '../cases-of.ts'
import { useReaderWords } from '../reader-words.ts'
import { usePresent } from '../use-present.ts'
import { type CardCommand, CardMenu } from './card-menu.tsx'
import { keptName } from './kept-name.ts'
import { useCardPlace } from './use-card-place.ts'

const CompareDialog = lazy(() => import('./compare-dialog.tsx').then((module) => ({ default: module.CompareDialog })))
const HistoryDialog = lazy(() => import('./history-dialog.tsx').then((module) => ({ default: module.HistoryDialog })))

/** What can be done with a stored result. */
export function KeptMenu({ snapshot }: { snapshot: Snapshot }) {
  const words = useReaderWords()
  const { say } = words
  const notify = useNotify()
  const readOnly = useCurrentProject()?.readOnly === true
  const duplicate = useDuplicateCard()
  const place = useCardPlace(snapshot)
  const [dialog, setDialog] = useState<'history' | { readonly compareWith: string } | null>(null)
  const { id, analysis, createdAt } = snapshot
  const present = usePresent()
  const blocks = useCallback(() => present(snapshot), [snapshot, present])
  const others = useSnapshots().filter((one) => one.analysis === analysis && one.id !== id)
  const nameOf = (one: Snapshot) => keptName(one, words)
  const other = others.find((one) => dialog !== null && dialog !== 'history' && one.id === dialog.compareWith)
  const commands: CardCommand[] = [
    ...(others.length === 0
      ? []
      : [
          {
            key: 'compare',
            label: say(cardTexts.compareWith),
            entries: others.map((one) => ({
              key: `compare.${one.id}`,
              label: nameOf(one),
              run: () => setDialog({ compareWith: one.id }),
            })),
          },
        ]),
    { key: 'history', label: say(cardTexts.history), run: () => setDialog('history') },
    {
      key: 'duplicate',
      label: say(cardTexts.duplicate),
      disabled: readOnly,
      run: () => duplicate.mutate(id, { onSuccess: () => notify('good', say(cardTexts.duplicated)) }),
    },
    ...(place === null
      ? []
      : [
          { key: 'up', label: say(cardTexts.moveUp), disabled: readOnly || place.isFirst, run: () => place.move(-1) },
          { key: 'down', label: say(cardTexts.moveDown), disabled: readOnly || place.isLast, run: () => place.move(1) },
        ]),
  ]
  return (
    <>
      <CardMenu
        analysis={analysis}
        name={nameOf(snapshot)}
        blocks={blocks}
        n={casesOf(snapshot)}
        at={createdAt}
        commands={commands}
        size="small"
      />
      <Suspense fallback={null}>
        {dialog === 'history' ? <HistoryDialog snapshot={snapshot} onClose={() => setDialog(null)} /> : null}
        {other === undefined ? null : (
          <CompareDialog
            first={{ ...snapshot, name: nameOf(snapshot) }}
            second={{ ...other, name: nameOf(other) }}
            onClose={() => setDialog(null)}
          />
        )}
      </Suspense>
    </>
  )
}
