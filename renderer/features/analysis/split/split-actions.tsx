import { PushpinFilled, PushpinOutlined, SaveOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { splitTexts } from '#shared/messages/app/split.ts'
import type { AnalysisRun } from '../../../client/use-analysis-run.ts'
import { useCurrentProject } from '../../../client/use-projects.ts'
import { useKeepSeveral, useSnapshots } from '../../../client/use-snapshots.ts'
import { useSay } from '../../../ui/language/use-say.ts'
import { useNotify } from '../../../ui/notices/notice-stack.tsx'
import { sameOptions } from '../whole-options.ts'

interface SplitActionsProps {
  readonly analysis: string
  readonly runs: readonly AnalysisRun[]
  /** Groups without a result. */
  readonly refused: number
  readonly disabled: boolean
}

/** Keeps the results of all groups, each as a card of its own, in one step; those that are kept already stay one card. */
export function SplitActions({ analysis, runs, refused, disabled }: SplitActionsProps) {
  const say = useSay()
  const notify = useNotify()
  const readOnly = useCurrentProject()?.readOnly === true
  const snapshots = useSnapshots().filter((one) => one.analysis === analysis && !one.stale)
  const keep = useKeepSeveral()
  const stored = runs.map(({ options }) => snapshots.find((one) => sameOptions(analysis, options, one.options)))
  const open = runs.filter((_, at) => stored[at] === undefined).map(({ options }) => options)
  const cards = stored.filter((one) => one !== undefined)
  const allKept = open.length === 0
  const allPinned = allKept && cards.every(({ pinned }) => pinned)
  const isBusy = disabled || readOnly || runs.length === 0 || keep.isPending
  const store = () =>
    keep.mutate(
      { analysis, options: open, ids: [], pinned: false },
      {
        onSuccess: () =>
          notify('good', say(refused === 0 ? splitTexts.kept : splitTexts.keptSome, { n: runs.length, refused })),
      },
    )
  const pin = () => {
    const changed = cards.filter(({ pinned }) => pinned === allPinned).map(({ id }) => id)
    const done = refused === 0 ? splitTexts.pinned : splitTexts.pinnedSome
    keep.mutate(
      { analysis, options: open, ids: changed, pinned: !allPinned },
      { onSuccess: () => notify('good', say(allPinned ? splitTexts.unpinned : done, { n: runs.length, refused })) },
    )
  }
  const isPinned = allPinned && runs.length > 0
  return (
    <>
      <Button icon={<SaveOutlined aria-hidden="true" />} disabled={isBusy || allKept} onClick={store}>
        {say(allKept && runs.length > 0 ? splitTexts.kept : splitTexts.keep)}
      </Button>
      <Button
        type={isPinned ? 'default' : 'primary'}
        icon={isPinned ? <PushpinFilled aria-hidden="true" /> : <PushpinOutlined aria-hidden="true" />}
        aria-pressed={isPinned}
        disabled={isBusy}
        title={say(isPinned ? splitTexts.unpin : splitTexts.pin)}
        onClick={pin}
      >
        {say(isPinned ? splitTexts.pinned : splitTexts.pin)}
      </Button>
    </>
  )
}
