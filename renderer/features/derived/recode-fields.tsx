import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { derivedTexts } from '#shared/messages/app/derived.ts'
import type { Derivation, RecodeWhen } from '#shared/survey/derivation.ts'
import { isNumeric, type Variable } from '#shared/survey/variable.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { NumberField } from '../../ui/forms/number-field.tsx'
import { keyed } from '../../ui/keyed.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { RecodeWhenFields } from './recode-when-fields.tsx'

type Recode = Extract<Derivation, { kind: 'recode' }>

interface RecodeFieldsProps {
  readonly derivation: Recode
  readonly source: Variable | undefined
  readonly onChange: (derivation: Recode) => void
}

/** Old values at the left, the new code at the right, and what happens to all others. */
export function RecodeFields({ derivation, source, onChange }: RecodeFieldsProps) {
  const say = useSay()
  const { rules, otherwise } = derivation
  const numeric = source !== undefined && isNumeric(source)
  const replace = (at: number, change: { when?: RecodeWhen; to?: number | null }) =>
    onChange({ ...derivation, rules: rules.map((rule, i) => (i === at ? { ...rule, ...change } : rule)) })
  const rest = otherwise === null ? 'missing' : otherwise === 'copy' ? 'copy' : 'code'
  return (
    <>
      <fieldset className="pairs">
        <legend>{say(derivedTexts.rules)}</legend>
        <p className="field-hint">{say(derivedTexts.rulesHint)}</p>
        {keyed(rules).map(({ key, part: { when, to }, at }) => (
          <div key={key} className="derived-row">
            <RecodeWhenFields
              n={at + 1}
              when={when}
              numeric={numeric}
              onChange={(next) => replace(at, { when: next })}
            />
            <span aria-hidden="true">→</span>
            <NumberField
              label={say(derivedTexts.newCodeOf, { n: at + 1 })}
              value={to}
              width={72}
              onCommit={(next) => replace(at, { to: next })}
            />
            <Button
              type="text"
              size="small"
              disabled={rules.length === 1}
              icon={<DeleteOutlined aria-hidden="true" />}
              aria-label={say(derivedTexts.removeRow, { n: at + 1 })}
              onClick={() => onChange({ ...derivation, rules: rules.filter((_, i) => i !== at) })}
            />
          </div>
        ))}
        <Button
          size="small"
          icon={<PlusOutlined aria-hidden="true" />}
          onClick={() =>
            onChange({ ...derivation, rules: [...rules, { when: { kind: 'missing' }, to: rules.length + 1 }] })
          }
        >
          {say(derivedTexts.addRule)}
        </Button>
      </fieldset>
      <Field label={say(derivedTexts.otherwise)}>
        {(ids) => (
          <div className="row">
            <Choice
              {...ids}
              value={rest}
              options={[
                { value: 'missing', label: say(derivedTexts.otherwiseMissing) },
                ...(numeric ? [{ value: 'copy', label: say(derivedTexts.otherwiseCopy) }] : []),
                { value: 'code', label: say(derivedTexts.otherwiseCode) },
              ]}
              onChange={(next) =>
                onChange({ ...derivation, otherwise: next === 'missing' ? null : next === 'copy' ? 'copy' : 0 })
              }
            />
            {typeof otherwise === 'number' ? (
              <NumberField
                label={say(derivedTexts.otherwiseCode)}
                value={otherwise}
                width={72}
                onCommit={(next) => onChange({ ...derivation, otherwise: next })}
              />
            ) : null}
          </div>
        )}
      </Field>
    </>
  )
}
