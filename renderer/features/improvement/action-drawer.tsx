import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { commonTexts } from '#shared/messages/app/common.ts'
import { actionTexts } from '#shared/messages/app/improvement.ts'
import type { Action } from '#shared/survey/action-plan.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { useActions, useCauseTrees, useRemoveAction, useSaveAction } from '../../client/use-improvement.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { useNotify } from '../../ui/notices/notice-stack.tsx'
import { ActionForm } from './action-form.tsx'
import { actionProblems } from './action-problems.ts'
import { chainOf } from './chain.ts'
import { ChainView } from './chain-view.tsx'

interface ActionDrawerProps {
  readonly action: Action
  readonly onClose: () => void
  readonly readOnly: boolean
}

/** One action, from where it comes to how it ended; saved as a whole. */
export function ActionDrawer({ action, onClose, readOnly }: ActionDrawerProps) {
  const say = useSay()
  const notify = useNotify()
  const [draft, setDraft] = useState(action)
  const [tried, setTried] = useState(false)
  const save = useSaveAction()
  const remove = useRemoveAction()
  const failure = remove.error ?? save.error
  const known = useActions().some(({ id }) => id === action.id)
  const chain = chainOf(action.causeId, useCauseTrees())
  const problems = actionProblems(draft)
  const submit = () => {
    setTried(true)
    if (problems.measure || problems.due) return
    save.mutate(
      { ...draft, measure: draft.measure.trim() },
      {
        onSuccess: () => {
          notify('good', say(actionTexts.saved))
          onClose()
        },
      },
    )
  }
  return (
    <Drawer
      open
      title={say(known ? actionTexts.title : actionTexts.add)}
      size={520}
      onClose={onClose}
      footer={
        <div className="row">
          {known ? (
            <Button danger disabled={readOnly} onClick={() => remove.mutate(action.id, { onSuccess: onClose })}>
              {say(actionTexts.remove)}
            </Button>
          ) : null}
          <span className="spread" />
          <Button onClick={onClose}>{say(commonTexts.cancel)}</Button>
          <Button type="primary" disabled={readOnly} loading={save.isPending} onClick={submit}>
            {say(commonTexts.save)}
          </Button>
        </div>
      }
    >
      <div className="fields">
        {chain === null ? null : <ChainView chain={chain} />}
        {failure === null ? null : <ErrorNotice error={failure} />}
        <ActionForm
          action={draft}
          problems={tried ? problems : null}
          onChange={(change) => setDraft({ ...draft, ...change })}
        />
      </div>
    </Drawer>
  )
}
