import { lazy, Suspense, useCallback, useState } from 'react'
import type { Block } from '#shared/document/block.ts'
import { cardTexts } from '#shared/messages/app/cards.ts'
import type { AnalysisRun } from '../../../client/use-analysis-run.ts'
import { useRecomputeCard } from '../../../client/use-cards.ts'
import { useCurrentProject } from '../../../client/use-projects.ts'
import { useSnapshots } from '../../../client/use-snapshots.ts'
import { useNotify } from '../../../ui/notices/notice-stack.tsx'
import { casesOf } from '../cases-of.ts'
import { useReaderWords } from '../reader-words.ts'
import { type CardCommand, CardMenu } from './card-menu.tsx'
import { keptName } from './kept-name.ts'

const CompareDialog = lazy(() => import('./compare-dialog.tsx').then((module) => ({ default: module.CompareDialog })))

interface LiveMenuProps {
  readonly run: AnalysisRun
  readonly title: string
  readonly blocks: readonly Block[]
}

/** What can be done with the live result: out of the program, beside a kept one, or onto the card of a kept one. */
export function LiveMenu({ run, title, blocks }: LiveMenuProps) {
  const words = useReaderWords()
  const { say } = words
  const notify = useNotify()
  const readOnly = useCurrentProject()?.readOnly === true
  const recompute = useRecomputeCard()
  const [compared, setCompared] = useState<string | null>(null)
  const { analysis, options } = run
  const kept = useSnapshots().filter((one) => one.analysis === analysis)
  const other = kept.find(({ id }) => id === compared)
  const shown = useCallback(() => blocks, [blocks])
  const commands: CardCommand[] =
    kept.length === 0
      ? []
      : [
          {
            key: 'compare',
            label: say(cardTexts.compareWith),
            entries: kept.map((one) => ({
              key: `compare.${one.id}`,
              label: keptName(one, words),
              run: () => setCompared(one.id),
            })),
          },
          {
            key: 'replace',
            label: say(cardTexts.replaceBy),
            disabled: readOnly || recompute.isPending,
            entries: kept.map((one) => ({
              key: `replace.${one.id}`,
              label: keptName(one, words),
              disabled: readOnly,
              run: () =>
                recompute.mutate({ id: one.id, options }, { onSuccess: () => notify('good', say(cardTexts.replaced)) }),
            })),
          },
        ]
  return (
    <>
      <CardMenu analysis={analysis} name={title} blocks={shown} n={casesOf(run)} at={null} commands={commands} />
      {other === undefined ? null : (
        <Suspense fallback={null}>
          <CompareDialog
            first={{ ...other, name: keptName(other, words) }}
            second={{ ...run, name: say(cardTexts.live) }}
            onClose={() => setCompared(null)}
          />
        </Suspense>
      )}
    </>
  )
}
