import { Button } from 'antd'
import { refusalSentence } from '#shared/errors/refusal.ts'
import { repairTexts } from '#shared/messages/app/step-reasons.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { useRefreshSeveral } from '../../client/use-snapshots.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { useNotify } from '../../ui/notices/notice-stack.tsx'
import { remember } from '../../ui/use-remembered.ts'
import { useDoor } from '../project-door.tsx'
import { go } from '../route.ts'
import type { Repair } from './repair.ts'

/** The one button that mends what a notice says: beside an error, and beside what a step of the rail waits for. */
export function RepairButton({ repair }: { readonly repair: Repair }) {
  return repair.kind === 'update' ? <UpdateButton repair={repair} /> : <GoButton repair={repair} />
}

function GoButton({ repair }: { readonly repair: Exclude<Repair, { kind: 'update' }> }) {
  const say = useSay()
  const { importData } = useDoor()
  const readOnly = useCurrentProject()?.readOnly === true
  const run = () => {
    if (repair.kind === 'import') return importData()
    for (const [key, value] of Object.entries(repair.remembered ?? {})) remember(key, value)
    go(repair.page, repair.view)
  }
  return (
    <Button size="small" onClick={run} disabled={readOnly && repair.kind === 'import'}>
      {say(repair.label)}
    </Button>
  )
}

function UpdateButton({ repair }: { readonly repair: Extract<Repair, { kind: 'update' }> }) {
  const say = useSay()
  const { language } = useLanguage()
  const notify = useNotify()
  const readOnly = useCurrentProject()?.readOnly === true
  const refresh = useRefreshSeveral()
  const run = () =>
    refresh.mutate(repair.cards, {
      onSuccess: ({ refused }) => {
        for (const { refusal } of refused) notify('warning', refusalSentence(refusal, language))
        const n = repair.cards.length - refused.length
        if (n > 0) notify('good', say(repairTexts.updated, { n }))
      },
    })
  return (
    <Button size="small" onClick={run} loading={refresh.isPending} disabled={readOnly}>
      {say(repair.label)}
    </Button>
  )
}
