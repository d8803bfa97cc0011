import { Input, Modal } from 'antd'
import { useState } from 'react'
import { refusalSentence } from '#shared/errors/refusal.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import { editingTexts } from '#shared/messages/app/editing.ts'
import { parseAnswer } from '#shared/survey/parse-answer.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { variableTitle } from '#shared/survey/variable-title.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Suggestions } from './suggestions.tsx'

interface FillDialogProps {
  readonly variable: Variable
  readonly count: number
  /** false: it was not written, the dialog stays. */
  readonly onFill: (variable: Variable, typed: string) => Promise<boolean>
  readonly onClose: () => void
}

/** One value for all chosen rows; checked against the codebook as it is typed. */
export function FillDialog({ variable, count, onFill, onClose }: FillDialogProps) {
  const say = useSay()
  const { language } = useLanguage()
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const parsed = parseAnswer(typed, variable)
  const error = parsed.kind === 'refused' ? refusalSentence(parsed.refusal, language) : null
  async function fill(): Promise<void> {
    if (error !== null || busy) return
    setBusy(true)
    try {
      if (await onFill(variable, typed)) onClose()
      else setBusy(false)
    } catch (error) {
      setFailure(error)
      setBusy(false)
    }
  }
  return (
    <Modal
      open
      title={say(editingTexts.fillTitle, { variable: variableTitle(variable) })}
      okText={say(editingTexts.fill)}
      cancelText={say(commonTexts.cancel)}
      okButtonProps={{ disabled: error !== null, loading: busy }}
      onOk={() => void fill()}
      onCancel={onClose}
    >
      <p className="soft">{say(editingTexts.fillText, { variable: variable.name, count })}</p>
      <Field label={say(editingTexts.fillValue)} error={error}>
        {(ids) => (
          <Input
            {...ids}
            autoFocus
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onPressEnter={() => void fill()}
          />
        )}
      </Field>
      {failure === null ? null : <ErrorNotice error={failure} />}
      <Suggestions texts={Object.values(variable.labels)} onTake={setTyped} />
    </Modal>
  )
}
