import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { variableFormTexts } from '#shared/messages/app/data.ts'
import { missingKindTexts } from '#shared/messages/app/survey-words.ts'
import { missingKinds, type Variable } from '#shared/survey/variable.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'

type Missing = Variable['missing']

interface MissingEditorProps {
  readonly missing: Missing
  readonly numeric: boolean
  readonly onChange: (missing: Missing) => void
}

/** The values that are no answer, each with the reason, kept apart. */
export function MissingEditor({ missing, numeric, onChange }: MissingEditorProps) {
  const say = useSay()
  const [adding, setAdding] = useState(false)
  const add = (text: string) => {
    setAdding(false)
    const value = numeric && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text.trim()
    if (value !== '' && !missing.some((code) => code.value === value))
      onChange([...missing, { value, kind: 'notApplicable' }])
  }
  return (
    <fieldset className="pairs">
      <legend>{say(variableFormTexts.missing)}</legend>
      {missing.map((code) => (
        <div key={String(code.value)} className="pair pair-missing">
          <span>{String(code.value)}</span>
          <Choice
            label={`${say(variableFormTexts.missingKind)} (${code.value})`}
            value={code.kind}
            options={missingKinds.map((kind) => ({ value: kind, label: say(missingKindTexts[kind]) }))}
            onChange={(kind) => onChange(missing.map((other) => (other === code ? { ...other, kind } : other)))}
          />
          <Button
            type="text"
            size="small"
            icon={<DeleteOutlined aria-hidden="true" />}
            aria-label={say(variableFormTexts.removeRow, { what: String(code.value) })}
            onClick={() => onChange(missing.filter((other) => other !== code))}
          />
        </div>
      ))}
      {adding ? (
        <div className="pair pair-missing">
          <TextField label={say(variableFormTexts.missingValue)} value="" onCommit={add} />
        </div>
      ) : null}
      <div>
        <Button size="small" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setAdding(true)}>
          {say(variableFormTexts.addMissing)}
        </Button>
      </div>
    </fieldset>
  )
}
