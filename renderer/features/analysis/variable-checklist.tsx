import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { variableTitle } from '#shared/survey/variable-title.ts'
import { useSay } from '../../ui/language/use-say.ts'

interface VariableChecklistProps {
  readonly title: string
  readonly variables: readonly Variable[]
  readonly chosen: readonly string[]
  readonly onChange: (names: string[]) => void
}

/** Longer lists can be searched. */
const longList = 12

/** Chooses variables; the order is that of the data, whatever the order of clicking. */
export function VariableChecklist({ title, variables, chosen, onChange }: VariableChecklistProps) {
  const say = useSay()
  const [search, setSearch] = useState('')
  const wanted = search.trim().toLowerCase()
  const shown = variables.filter(({ name, label }) => `${name} ${label}`.toLowerCase().includes(wanted))
  const set = (names: ReadonlySet<string>) =>
    onChange(variables.map(({ name }) => name).filter((name) => names.has(name)))
  const toggle = (name: string) =>
    set(chosen.includes(name) ? new Set(chosen.filter((other) => other !== name)) : new Set([...chosen, name]))
  return (
    <fieldset className="checklist">
      <legend>
        {title} <span>{say(analysisTexts.chosen, { n: chosen.length, total: variables.length })}</span>
      </legend>
      <div className="row">
        <Button size="small" onClick={() => set(new Set([...chosen, ...shown.map(({ name }) => name)]))}>
          {say(commonTexts.all)}
        </Button>
        <Button
          size="small"
          onClick={() => set(new Set(chosen.filter((name) => !shown.some((one) => one.name === name))))}
        >
          {say(commonTexts.clear)}
        </Button>
        {variables.length > longList ? (
          <Input
            size="small"
            className="spread"
            placeholder={say(commonTexts.search)}
            aria-label={say(commonTexts.search)}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            allowClear
          />
        ) : null}
      </div>
      <div className="checklist-rows">
        {shown.map((variable) => (
          <Checkbox key={variable.name} checked={chosen.includes(variable.name)} onChange={() => toggle(variable.name)}>
            <span title={`${variable.name} ${variable.label}`}>{variableTitle(variable)}</span>
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
