import { Checkbox } from 'antd'
import type { Variable } from '#shared/survey/variable.ts'
import { useIndexSystem } from '../../../client/use-index-system.ts'
import { DimensionPicks } from '../dimension-picks.tsx'
import { VariableChecklist } from '../variable-checklist.tsx'
import { ExpertsField } from './experts-field.tsx'
import { GradedTreeField } from './graded-tree-field.tsx'
import { GroupsField } from './groups-field.tsx'
import { JudgedTreeField } from './judged-tree-field.tsx'
import { MarginsField } from './margins-field.tsx'
import { MatrixField } from './matrix-field.tsx'
import { NumbersByName } from './numbers-by-name.tsx'
import { offeredVariables } from './offered-variables.ts'
import type { OptionField, OptionValues } from './option-field.ts'
import { asRecord, asRecords, asShares, asTexts } from './read-value.ts'
import { RecordsField } from './records-field.tsx'
import { SetsField } from './sets-field.tsx'
import { ChoiceField, NumberOption, NumbersOption, StructureOption, TextOption, TextsOption } from './simple-fields.tsx'
import { TargetShares } from './target-shares.tsx'
import { VariableField } from './variable-fields.tsx'

export interface OptionInputProps {
  readonly field: OptionField
  readonly values: OptionValues
  readonly variables: readonly Variable[]
  /** The names of the indicators that the page is about. */
  readonly indicators: readonly string[]
  readonly onChange: (value: unknown) => void
}

/** The control for an option, by its kind. */
export function OptionInput({ field, values, variables, indicators, onChange }: OptionInputProps) {
  const { name, label, kind, required } = field
  const value = values[name]
  const simple = { field, value, onChange }
  switch (kind.kind) {
    case 'variable':
      return (
        <VariableField
          label={label}
          value={value}
          variables={offeredVariables(name, kind.as, variables)}
          required={required}
          number={kind.number}
          onChange={onChange}
        />
      )
    case 'variables':
      return (
        <VariablesInput
          label={label}
          variables={offeredVariables(name, kind.as, variables)}
          picks={kind.as === 'numeric'}
          chosen={asTexts(value)}
          onChange={onChange}
        />
      )
    case 'choice':
      return <ChoiceField {...simple} values={kind.values} />
    case 'numberOrChoice':
      return <ChoiceField {...simple} values={kind.values} bounds={kind.bounds} />
    case 'number':
      return <NumberOption {...simple} bounds={kind.bounds} />
    case 'boolean':
      return (
        <Checkbox checked={(value ?? field.default) === true} onChange={(event) => onChange(event.target.checked)}>
          {label}
        </Checkbox>
      )
    case 'text':
      return <TextOption {...simple} about={variableMeant(name, values)} numeric={kind.numeric} />
    case 'texts':
      return <TextsOption {...simple} about={variableMeant(name, values)} numeric={kind.numeric} />
    case 'numbers':
      return <NumbersOption {...simple} />
    case 'matrix':
      return <MatrixField field={field} values={values} onChange={onChange} />
    case 'groups':
      return (
        <GroupsField
          label={label}
          value={asRecord(value)}
          variables={offeredVariables('items', 'numeric', variables)}
          onChange={onChange}
        />
      )
    case 'amounts':
      return (
        <fieldset className="checks">
          <legend>{label}</legend>
          <TargetShares
            title={label}
            variables={asTexts(values['margin'])}
            value={asShares(value)}
            onChange={onChange}
          />
        </fieldset>
      )
    case 'margins':
      return (
        <MarginsField
          label={label}
          value={asRecord(value)}
          variables={offeredVariables(name, 'category', variables)}
          onChange={onChange}
        />
      )
    case 'records':
      return (
        <RecordsField
          label={label}
          value={asRecords(value)}
          columns={kind.columns}
          variables={variables}
          onChange={onChange}
        />
      )
    case 'structure':
      return <StructureOption {...simple} />
    case 'judgedTree':
      return <JudgedTreeField label={label} value={value} values={values} onChange={onChange} />
    case 'gradedTree':
      return <GradedTreeField label={label} value={value} values={values} variables={variables} onChange={onChange} />
    case 'experts':
      return <ExpertsField label={label} value={value} criteria={asTexts(values['criteria'])} onChange={onChange} />
    case 'numbersByName':
      return <NumbersByName label={label} names={kind.names} value={asRecord(value)} onChange={onChange} />
    case 'sets':
      return <SetsField label={label} value={value} indicators={indicators} onChange={onChange} />
  }
}

interface VariablesInputProps {
  readonly label: string
  readonly variables: readonly Variable[]
  /** Whether the dimensions of the index system are offered as a whole. */
  readonly picks: boolean
  readonly chosen: readonly string[]
  readonly onChange: (names: readonly string[]) => void
}

function VariablesInput({ label, variables, picks, chosen, onChange }: VariablesInputProps) {
  const tree = useIndexSystem()
  const items = variables.filter(({ role }) => role === 'item').map(({ name }) => name)
  return (
    <>
      {picks ? <DimensionPicks tree={tree} items={items} chosen={chosen} onChoose={onChange} /> : null}
      <VariableChecklist title={label} variables={variables} chosen={chosen} onChange={onChange} />
    </>
  )
}

/** The variable whose values an option lists: `groups` of `group`, `order` of the raters. */
function variableMeant(option: string, values: OptionValues): string | null {
  const candidates = [option.replace(/s$/, ''), 'raters', 'variable', 'variables']
  if (!/^(groups|waves|order|countedValues?|categories)$/.test(option)) return null
  for (const name of candidates) {
    const [first] = asTexts(values[name])
    if (name !== option && first !== undefined) return first
  }
  return null
}
