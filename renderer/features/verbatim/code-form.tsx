import { Button, Input } from 'antd'
import { useState } from 'react'
import { verbatimTexts } from '#shared/messages/app/verbatim.ts'
import { answerJoints } from '#shared/survey/answer-joints.ts'
import type { Code, CodeFrame } from '#shared/survey/code-frame.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'

interface CodeFormProps {
  readonly code: Code
  readonly codes: CodeFrame
  /** Frequent words that no code covers yet. */
  readonly words: readonly string[]
  readonly readOnly: boolean
  readonly saving: boolean
  /** Why it could not be saved. */
  readonly error: unknown
  readonly onSave: (code: Code) => void
  readonly onMerge: (into: number) => void
  readonly onRemove: () => void
  readonly onMove: (by: -1 | 1) => void
  readonly onClose: () => void
}

const longestName = 60

/** Makes or changes one code of the frame. */
export function CodeForm(props: CodeFormProps) {
  const { code, codes, words, readOnly, saving, error, onSave, onMerge, onRemove, onMove, onClose } = props
  const say = useSay()
  const [draft, setDraft] = useState(code)
  const [rules, setRules] = useState(code.keywords.join('\n'))
  const others = codes.filter(({ id }) => id !== code.id)
  const isKnown = others.length < codes.length
  const keywords = rules
    .split('\n')
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '')
  const canSave = !readOnly && draft.name.trim() !== '' && !saving
  const save = () => (canSave ? onSave({ ...draft, keywords: [...new Set(keywords)] }) : undefined)
  const groups = [...new Set(others.map(({ group }) => group))].filter((group) => group !== '')
  const proposals = words.filter((word) => !keywords.includes(word))
  return (
    <Panel
      className="code-panel"
      title={isKnown ? say(verbatimTexts.editCode, { code: code.name }) : say(verbatimTexts.newCode)}
      actions={
        <>
          <Button size="small" onClick={onClose}>
            {say(verbatimTexts.cancel)}
          </Button>
          <Button size="small" type="primary" title="Ctrl+Enter" disabled={!canSave} onClick={save}>
            {say(verbatimTexts.save)}
          </Button>
        </>
      }
    >
      {error === null ? null : <ErrorNotice error={error} />}
      <form
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          const isDone = event.key === 'Enter' && (event.ctrlKey || event.target instanceof HTMLInputElement)
          if (isDone && !event.nativeEvent.isComposing) save()
          if (event.key === 'Escape') onClose()
        }}
      >
        <fieldset className="variable-form" disabled={readOnly}>
          <Field label={say(verbatimTexts.name)}>
            {(ids) => (
              <Input
                {...ids}
                autoFocus
                value={draft.name}
                maxLength={longestName}
                onChange={(event) => setDraft({ ...draft, name: event.target.value.replaceAll(answerJoints.set, '') })}
              />
            )}
          </Field>
          <Field label={say(verbatimTexts.group)}>
            {(ids) => (
              <>
                <Input
                  {...ids}
                  list={`${ids.id}-groups`}
                  value={draft.group}
                  maxLength={longestName}
                  onChange={(event) =>
                    setDraft({ ...draft, group: event.target.value.replaceAll(answerJoints.set, '') })
                  }
                />
                <datalist id={`${ids.id}-groups`}>
                  {groups.map((group) => (
                    <option key={group} value={group} />
                  ))}
                </datalist>
              </>
            )}
          </Field>
          <Field label={say(verbatimTexts.definition)} hint={say(verbatimTexts.definitionHint)}>
            {(ids) => (
              <Input.TextArea
                {...ids}
                rows={2}
                value={draft.definition}
                maxLength={1000}
                onChange={(event) => setDraft({ ...draft, definition: event.target.value })}
              />
            )}
          </Field>
          <Field label={say(verbatimTexts.keywords)} hint={say(verbatimTexts.keywordsHint)}>
            {(ids) => (
              <Input.TextArea {...ids} rows={4} value={rules} onChange={(event) => setRules(event.target.value)} />
            )}
          </Field>
          {proposals.length === 0 ? null : (
            <div>
              <p className="soft">{say(verbatimTexts.frequentWords)}</p>
              <div className="row code-words">
                {proposals.map((word) => (
                  <Button
                    key={word}
                    size="small"
                    aria-label={say(verbatimTexts.addKeyword, { word })}
                    onClick={() => setRules([...keywords, word].join('\n'))}
                  >
                    + {word}
                  </Button>
                ))}
              </div>
            </div>
          )}
          {isKnown ? (
            <div className="row code-moves">
              <Button size="small" onClick={() => onMove(-1)}>
                {say(verbatimTexts.up)}
              </Button>
              <Button size="small" onClick={() => onMove(1)}>
                {say(verbatimTexts.down)}
              </Button>
              <Button size="small" onClick={onRemove}>
                {say(verbatimTexts.remove)}
              </Button>
              {others.length === 0 ? null : (
                <Choice
                  label={say(verbatimTexts.mergeInto)}
                  value=""
                  options={[
                    { value: '', label: `${say(verbatimTexts.mergeInto)}…` },
                    ...others.map(({ id, name }) => ({ value: String(id), label: name })),
                  ]}
                  onChange={(id) => (id === '' ? undefined : onMerge(Number(id)))}
                />
              )}
            </div>
          ) : null}
        </fieldset>
      </form>
    </Panel>
  )
}
