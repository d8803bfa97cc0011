import { DeleteOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { Choice } from '../../../ui/forms/choice.tsx'
import { Field } from '../../../ui/forms/field.tsx'
import { useSay } from '../../../ui/language/use-say.ts'
import { variableChoice } from '../../variable/variable-choice.ts'
import { asShares } from './read-value.ts'
import { type Shares, TargetShares } from './target-shares.tsx'

interface MarginsFieldProps {
  readonly label: string
  readonly value: Readonly<Record<string, unknown>>
  readonly variables: readonly Variable[]
  readonly onChange: (value: Readonly<Record<string, Shares>>) => void
}

/** Several variables, each with the shares of its categories in the population. */
export function MarginsField({ label, value, variables, onChange }: MarginsFieldProps) {
  const say = useSay()
  const margins = Object.entries(value).map(([name, shares]) => ({ name, shares: asShares(shares) }))
  const left = variables.filter(({ name }) => !Object.hasOwn(value, name))
  const said = (name: string) => variables.find((one) => one.name === name)?.label || name
  const all = Object.fromEntries(margins.map(({ name, shares }) => [name, shares]))
  return (
    <fieldset className="checks option-list">
      <legend>{label}</legend>
      {margins.map(({ name, shares }) => (
        <section key={name} className="option-card" aria-label={said(name)}>
          <div className="row">
            <strong className="spread">{said(name)}</strong>
            <Button
              size="small"
              type="text"
              icon={<DeleteOutlined aria-hidden="true" />}
              aria-label={say(optionFormTexts.remove, { name: said(name) })}
              onClick={() => onChange(Object.fromEntries(Object.entries(all).filter(([other]) => other !== name)))}
            />
          </div>
          <TargetShares
            title={said(name)}
            variables={[name]}
            value={shares}
            onChange={(next) => onChange({ ...all, [name]: next })}
          />
        </section>
      ))}
      {left.length === 0 ? null : (
        <Field label={say(optionFormTexts.addMargin)}>
          {(ids) => (
            <Choice
              {...ids}
              value=""
              options={[{ value: '', label: say(optionFormTexts.pleaseChoose) }, ...left.map(variableChoice)]}
              onChange={(name) => (name === '' ? undefined : onChange({ ...all, [name]: {} }))}
            />
          )}
        </Field>
      )}
    </fieldset>
  )
}
