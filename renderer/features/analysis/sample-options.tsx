import { Checkbox } from 'antd'
import { commonOptionTexts } from '#shared/analyses/common/option-texts.ts'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { OptionHelp } from '../help/option-help.tsx'
import { variableChoice } from '../variable/variable-choice.ts'
import type { SampleChoice } from './sample-choice.ts'
import { SplitChoice } from './split/split-choice.tsx'
import { SubsetChoice } from './subset-choice.tsx'
import { type Category, useCategories } from './use-categories.ts'

interface SampleOptionsProps {
  readonly variables: readonly Variable[]
  readonly value: SampleChoice
  readonly onChange: (value: SampleChoice) => void
}

const none = ''

/** Whose answers an analysis is run on, split and weighted by what; for this card alone. */
export function SampleOptions({ variables, value, onChange }: SampleOptionsProps) {
  const say = useSay()
  const segments = variables.filter(({ role }) => role === 'segment')
  const weights = variables.filter(({ role }) => role === 'weight')
  const { filter, weight } = value
  return (
    <>
      <SubsetChoice value={value.subset ?? null} onChange={(subset) => onChange({ ...value, subset })} />
      {segments.length === 0 ? null : (
        <OptionHelp label={say(analysisTexts.filterBy)} help={say(commonOptionTexts.filter.help)}>
          <Field label={say(analysisTexts.filterBy)}>
            {(ids) => (
              <Choice
                {...ids}
                value={filter?.variable ?? none}
                options={[{ value: none, label: say(analysisTexts.noFilter) }, ...segments.map(variableChoice)]}
                onChange={(name) => onChange({ ...value, filter: name === none ? null : { variable: name, in: [] } })}
              />
            )}
          </Field>
        </OptionHelp>
      )}
      {filter === null ? null : (
        <FilterValues
          variable={filter.variable}
          chosen={filter.in}
          onChange={(values) => onChange({ ...value, filter: { ...filter, in: values } })}
        />
      )}
      <SplitChoice
        variables={variables}
        value={value.split ?? null}
        onChange={(split) =>
          // One category of the variable and all of them contradict each other: the filter gives way, for all to see.
          onChange({ ...value, split, filter: split !== null && filter?.variable === split ? null : filter })
        }
      />
      {weights.length === 0 ? null : (
        <OptionHelp label={say(analysisTexts.weight)} help={say(commonOptionTexts.weight.help)}>
          <Field label={say(analysisTexts.weight)}>
            {(ids) => (
              <Choice
                {...ids}
                value={weight ?? none}
                options={[{ value: none, label: say(analysisTexts.noWeight) }, ...weights.map(variableChoice)]}
                onChange={(name) => onChange({ ...value, weight: name === none ? null : name })}
              />
            )}
          </Field>
        </OptionHelp>
      )}
    </>
  )
}

interface FilterValuesProps {
  readonly variable: string
  readonly chosen: readonly (string | number)[]
  readonly onChange: (values: (string | number)[]) => void
}

function FilterValues({ variable, chosen, onChange }: FilterValuesProps) {
  const say = useSay()
  const categories = useCategories(variable)
  const toggle = ({ value }: Category) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])
  return (
    <fieldset className="checklist">
      <legend>{say(analysisTexts.filterValues)}</legend>
      <div className="checklist-rows">
        {categories.map((category) => (
          <Checkbox
            key={String(category.value)}
            checked={chosen.includes(category.value)}
            onChange={() => toggle(category)}
          >
            {category.label} <span className="soft">{category.count}</span>
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
