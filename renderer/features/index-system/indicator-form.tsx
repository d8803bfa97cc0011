import { indexSystemTexts } from '#shared/messages/app/index-system.ts'
import { directionTexts } from '#shared/messages/app/survey-words.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { NumberField } from '../../ui/forms/number-field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'

interface IndicatorFormProps {
  readonly node: IndexNode
  readonly isRoot: boolean
  readonly variables: readonly Variable[]
  readonly change: (node: IndexNode) => void
  readonly readOnly: boolean
}

const unbound = ''

/** Everything about one indicator. */
export function IndicatorForm({ node, isRoot, variables, change, readOnly }: IndicatorFormProps) {
  const say = useSay()
  const variable = variables.find(({ name }) => name === node.variable)
  const options = [
    { value: unbound, label: say(indexSystemTexts.notBound) },
    ...variables
      .filter(({ role, name }) => role === 'item' || name === node.variable)
      .map(({ name, label }) => ({ value: name, label: label === '' || label === name ? name : `${name} ${label}` })),
  ]
  return (
    <div className="fields">
      <Field label={say(indexSystemTexts.name)}>
        {(ids) => (
          <TextField
            {...ids}
            value={node.name}
            disabled={readOnly}
            onCommit={(name) => (name.trim() === '' ? undefined : change({ ...node, name: name.trim() }))}
          />
        )}
      </Field>
      {node.children.length > 0 ? (
        <p className="soft">{say(indexSystemTexts.dimensionHint)}</p>
      ) : (
        <Field label={say(indexSystemTexts.variable)}>
          {(ids) => (
            <Choice
              {...ids}
              value={node.variable ?? unbound}
              options={options}
              disabled={readOnly}
              onChange={(name) => change({ ...node, variable: name === unbound ? null : name })}
            />
          )}
        </Field>
      )}
      {variable === undefined ? null : (
        <dl className="index-system-facts">
          <dt>{say(indexSystemTexts.scale)}</dt>
          <dd>{variable.scale === null ? '—' : `${variable.scale[0]}–${variable.scale[1]}`}</dd>
          <dt>{say(indexSystemTexts.direction)}</dt>
          <dd>{say(directionTexts[variable.direction ?? 'unknown'])}</dd>
        </dl>
      )}
      {isRoot ? null : (
        <Field label={say(indexSystemTexts.weight)} hint={say(indexSystemTexts.weightHint)}>
          {(ids) => (
            <NumberField
              {...ids}
              value={node.weight}
              min={0}
              disabled={readOnly}
              placeholder={say(indexSystemTexts.equalWeight)}
              width={160}
              onCommit={(weight) => change({ ...node, weight })}
            />
          )}
        </Field>
      )}
    </div>
  )
}
