import { DeleteOutlined, PlusOutlined, SwapOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { variableFormTexts } from '#shared/messages/app/data.ts'
import { TextField } from '../../ui/forms/text-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { mirrorCodes } from './mirror-codes.ts'

type Labels = Readonly<Record<string, string>>

interface LabelEditorProps {
  readonly labels: Labels
  readonly onChange: (labels: Record<string, string>) => void
  /** The codes themselves may change: answers given as labels get them at the import. */
  readonly recode: boolean
}

/** Code → what the respondent read. */
export function LabelEditor({ labels, onChange, recode }: LabelEditorProps) {
  const say = useSay()
  const [adding, setAdding] = useState(false)
  const entries = Object.entries(labels).sort(([a], [b]) => Number(a) - Number(b))
  const replace = (code: string, next: readonly (readonly [string, string])[]) =>
    onChange(Object.fromEntries([...entries.filter(([other]) => other !== code), ...next]))
  return (
    <fieldset className="pairs">
      <legend>{say(variableFormTexts.labels)}</legend>
      {entries.map(([code, label]) => (
        <div key={code} className="pair">
          <TextField
            label={`${say(variableFormTexts.code)} (${label})`}
            value={code}
            disabled={!recode}
            onCommit={(next) => (next.trim() === '' ? undefined : replace(code, [[next.trim(), label]]))}
          />
          <TextField
            label={`${say(variableFormTexts.codeLabel)} (${code})`}
            value={label}
            onCommit={(next) => replace(code, [[code, next]])}
          />
          <Button
            type="text"
            size="small"
            icon={<DeleteOutlined aria-hidden="true" />}
            aria-label={say(variableFormTexts.removeRow, { what: `${code} ${label}` })}
            onClick={() => replace(code, [])}
          />
        </div>
      ))}
      {adding ? (
        <div className="pair">
          <TextField
            label={say(variableFormTexts.code)}
            value=""
            onCommit={(code) => {
              setAdding(false)
              if (code.trim() !== '' && labels[code.trim()] === undefined)
                replace(code.trim(), [[code.trim(), code.trim()]])
            }}
          />
        </div>
      ) : null}
      <div className="row">
        <Button size="small" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setAdding(true)}>
          {say(variableFormTexts.addLabel)}
        </Button>
        {recode && entries.length > 1 ? (
          <Button size="small" icon={<SwapOutlined aria-hidden="true" />} onClick={() => onChange(mirrorCodes(labels))}>
            {say(variableFormTexts.mirror)}
          </Button>
        ) : null}
      </div>
    </fieldset>
  )
}
