import { Button } from 'antd'
import { assertNever } from '#shared/errors/assert-never.ts'
import { refusalSentence } from '#shared/errors/refusal.ts'
import { repairTexts } from '#shared/messages/app/repairs.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { useRefreshSeveral } from '../../client/use-snapshots.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { useNotify } from '../../ui/notices/notice-stack.tsx'
import { useDoor } from '../project-door.tsx'
import { OpenButton } from './open-button.tsx'
import { ReopenButton } from './reopen-button.tsx'
import type { Repair } from './repair.ts'

/** The one button that mends what a notice says: beside an error, and beside what a step of the rail waits for. */
export function RepairButton({ repair }: { readonly repair: Repair }) {
  switch (repair.kind) {
    case 'open':
      return <OpenButton repair={repair} />
    case 'reopen':
      return <ReopenButton repair={repair} />
    case 'import':
      return <ImportButton repair={repair} />
    case 'update':
      return <UpdateButton repair={repair} />
    default:
      return assertNever(repair)
  }
}

function ImportButton({ repair }: { readonly repair: Extract<Repair, { kind: 'import' }> }) {
  const say = useSay()
  const { importData } = useDoor()
  const readOnly = useCurrentProject()?.readOnly === true
  return (
    <Button size="small" onClick={importData} disabled={readOnly}>
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
