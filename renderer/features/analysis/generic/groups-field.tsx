import { DeleteOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { TextField } from '../../../ui/forms/text-field.tsx'
import { keyed } from '../../../ui/keyed.ts'
import { useSay } from '../../../ui/language/use-say.ts'
import { VariableChecklist } from '../variable-checklist.tsx'
import { asTexts } from './read-value.ts'

type Groups = Readonly<Record<string, readonly string[]>>

interface GroupsFieldProps {
  readonly label: string
  readonly value: Readonly<Record<string, unknown>>
  readonly variables: readonly Variable[]
  readonly onChange: (value: Groups) => void
}

/** Named groups of items, such as the factors of a measurement model. */
export function GroupsField({ label, value, variables, onChange }: GroupsFieldProps) {
  const say = useSay()
  const groups = Object.entries(value).map(([name, items]): readonly [string, readonly string[]] => [
    name,
    asTexts(items),
  ])
  const names = groups.map(([name]) => name)
  const rename = (at: number, name: string) => {
    const clean = name.trim()
    if (clean === '' || names.includes(clean)) return
    onChange(Object.fromEntries(groups.map(([old, items], index) => [index === at ? clean : old, items])))
  }
  const freeName = () => {
    let n = groups.length + 1
    while (names.includes(say(optionFormTexts.newGroup, { n }))) n += 1
    return say(optionFormTexts.newGroup, { n })
  }
  return (
    <fieldset className="checks option-list">
      <legend>{label}</legend>
      {keyed(groups).map(({ key, part: [name, items], at }) => (
        <section key={key} className="option-card" aria-label={name}>
          <div className="row">
            <TextField
              label={say(optionFormTexts.groupName, { n: at + 1 })}
              value={name}
              maxLength={60}
              onCommit={(next) => rename(at, next)}
            />
            <Button
              size="small"
              type="text"
              icon={<DeleteOutlined aria-hidden="true" />}
              aria-label={say(optionFormTexts.remove, { name })}
              onClick={() => onChange(Object.fromEntries(groups.filter((_, index) => index !== at)))}
            />
          </div>
          <details className="option-fold" open={items.length < 2 ? true : undefined}>
            <summary>{say(optionFormTexts.groupSize, { n: items.length })}</summary>
            <VariableChecklist
              title={say(optionFormTexts.groupTitle, { name })}
              variables={variables}
              chosen={items}
              onChange={(next) => onChange({ ...Object.fromEntries(groups), [name]: next })}
            />
          </details>
        </section>
      ))}
      <Button size="small" onClick={() => onChange({ ...Object.fromEntries(groups), [freeName()]: [] })}>
        {say(optionFormTexts.addGroup)}
      </Button>
    </fieldset>
  )
}
