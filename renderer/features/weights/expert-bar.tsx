import { Button } from 'antd'
import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'

interface ExpertBarProps {
  /** null: has no name. */
  readonly names: readonly (string | null)[]
  readonly at: number
  readonly onChoose: (at: number) => void
  readonly onAdd: () => void
  readonly onRemove: () => void
  readonly onRename: (name: string | null) => void
}

/** Which expert judges; a single one needs no name and no choice. */
export function ExpertBar({ names, at, onChoose, onAdd, onRemove, onRename }: ExpertBarProps) {
  const say = useSay()
  const numbered = (index: number) => say(optionFormTexts.expert, { n: index + 1 })
  return (
    <div className="field">
      <span>{say(optionFormTexts.experts)}</span>
      <div className="row">
        {names.length > 1 ? (
          <>
            <Choice
              label={say(optionFormTexts.experts)}
              value={String(at)}
              options={names.map((name, index) => ({ value: String(index), label: name ?? numbered(index) }))}
              onChange={(index) => onChoose(Number(index))}
            />
            <TextField
              label={say(optionFormTexts.expertName, { n: at + 1 })}
              value={names[at] ?? ''}
              placeholder={numbered(at)}
              maxLength={60}
              onCommit={(text) => onRename(text.trim() === '' ? null : text.trim())}
            />
            <Button size="small" onClick={onRemove}>
              {say(optionFormTexts.removeExpert)}
            </Button>
          </>
        ) : null}
        <Button size="small" onClick={onAdd}>
          {say(optionFormTexts.addExpert)}
        </Button>
      </div>
    </div>
  )
}
