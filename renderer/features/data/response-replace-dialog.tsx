import { Button, Checkbox, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { commonTexts } from '#shared/messages/app/common.ts'
import { editingTexts, replaceTexts } from '#shared/messages/app/editing.ts'
import { progressTexts } from '#shared/messages/app/progress.ts'
import { isEditable } from '#shared/survey/is-editable.ts'
import type { ReplaceQuery } from '#shared/survey/replace-query.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { useFindAnswers, useReplaceAnswers } from '../../client/use-editing.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { useNotify } from '../../ui/notices/notice-stack.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { ReplaceHits } from './response-replace-hits.tsx'

interface ReplaceDialogProps {
  readonly variables: readonly Variable[]
  /** The variable the keyboard is on: searched first. */
  readonly current: string | null
  readonly readOnly: boolean
  readonly onClose: () => void
}

type Cells = { variable: string; response: number }[]

/** Find and replace: what would happen is shown first, and all of it is one step of the history. */
export function ReplaceDialog({ variables, current, readOnly, onClose }: ReplaceDialogProps) {
  const say = useSay()
  const notify = useNotify()
  const editable = variables.filter(isEditable).map(({ name }) => name)
  const [query, setQuery] = useState<ReplaceQuery>({
    variables: current !== null && editable.includes(current) ? [current] : editable,
    find: '',
    replacement: '',
    mode: 'whole',
    within: 'labels',
    matchCase: false,
  })
  const [acceptDoubtful, setAccept] = useState(false)
  const search = useFindAnswers()
  const replacing = useReplaceAnswers()
  const { run } = search
  const found = run.state === 'done' ? run.result : undefined
  const error = run.state === 'failed' ? run.error : replacing.error
  const change = (part: Partial<ReplaceQuery>) => {
    setQuery({ ...query, ...part })
    // What was found belongs to the question that was asked.
    search.stop()
    replacing.reset()
  }
  const find = () => {
    if (query.variables.length > 0) search.find(query)
  }
  async function replace(only: Cells | null): Promise<void> {
    try {
      const { changed, left } = await replacing.mutateAsync({
        query,
        only,
        acceptDoubtful: acceptDoubtful || only !== null,
      })
      notify('good', say(replaceTexts.replaced, { changed, left }))
      if (only === null) onClose()
      else find()
    } catch {
      // Shown in the dialog, which keeps what was written.
    }
  }
  const count = found === undefined ? 0 : found.fitting + (acceptDoubtful ? found.doubtful : 0)
  return (
    <Modal
      open
      width={760}
      title={say(editingTexts.replace)}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say(commonTexts.close)}</Button>
          <Button onClick={find} loading={run.state === 'running'} disabled={query.variables.length === 0}>
            {say(replaceTexts.preview)}
          </Button>
          <Button
            type="primary"
            disabled={readOnly || count === 0}
            loading={replacing.isPending}
            onClick={() => void replace(null)}
          >
            {say(replaceTexts.replaceAll, { count })}
          </Button>
        </>
      }
    >
      <div className="data-form">
        <Field label={say(replaceTexts.find)}>
          {(ids) => (
            <Input
              {...ids}
              autoFocus
              value={query.find}
              onChange={(event) => change({ find: event.target.value })}
              onPressEnter={find}
            />
          )}
        </Field>
        <Field label={say(replaceTexts.replacement)} hint={say(replaceTexts.replacementHint)}>
          {(ids) => (
            <Input
              {...ids}
              value={query.replacement}
              onChange={(event) => change({ replacement: event.target.value })}
              onPressEnter={find}
            />
          )}
        </Field>
        <Field label={say(replaceTexts.mode)}>
          {(ids) => (
            <Choice
              {...ids}
              value={query.mode}
              onChange={(mode) => change({ mode })}
              options={(['whole', 'contains', 'regex'] as const).map((mode) => ({
                value: mode,
                label: say(replaceTexts[mode]),
              }))}
            />
          )}
        </Field>
        <Field label={say(replaceTexts.within)}>
          {(ids) => (
            <Choice
              {...ids}
              value={query.within}
              onChange={(within) => change({ within })}
              options={(['labels', 'codes'] as const).map((within) => ({
                value: within,
                label: say(replaceTexts[within]),
              }))}
            />
          )}
        </Field>
        <div className="data-form-all">
          <Field label={say(replaceTexts.variables)}>
            {({ id }) => (
              <Select
                id={id}
                mode="multiple"
                className="data-wide"
                maxTagCount={4}
                value={[...query.variables]}
                onChange={(names: string[]) => change({ variables: names })}
                options={editable.map((name) => ({ value: name, label: name }))}
              />
            )}
          </Field>
          <p className="row">
            <Button size="small" onClick={() => change({ variables: editable })}>
              {say(replaceTexts.allVariables)}
            </Button>
            <Checkbox checked={query.matchCase} onChange={(event) => change({ matchCase: event.target.checked })}>
              {say(replaceTexts.matchCase)}
            </Checkbox>
            <Checkbox checked={acceptDoubtful} onChange={(event) => setAccept(event.target.checked)}>
              {say(replaceTexts.acceptDoubtful)}
            </Checkbox>
          </p>
        </div>
      </div>
      {run.state !== 'running' ? null : (
        <div className="row data-finding">
          <ProgressBar label={say(progressTexts.finding)} share={run.progress?.share ?? null} />
          <Button size="small" onClick={search.stop}>
            {say(commonTexts.cancel)}
          </Button>
        </div>
      )}
      {error === null ? null : <ErrorNotice error={error} />}
      {found === undefined ? null : (
        <ReplaceHits
          found={found}
          variables={variables}
          labels={query.within === 'labels'}
          readOnly={readOnly}
          onReplace={(cell) => void replace([cell])}
        />
      )}
    </Modal>
  )
}
