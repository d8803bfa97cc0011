import { splitTexts } from '#shared/messages/app/split.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { useDesign } from '../../../client/use-data.ts'
import { Choice } from '../../../ui/forms/choice.tsx'
import { Field } from '../../../ui/forms/field.tsx'
import { useSay } from '../../../ui/language/use-say.ts'
import { variableChoice } from '../../variable/variable-choice.ts'
import { splitVariables } from './split-variables.ts'

const none = ''

interface SplitChoiceProps {
  readonly variables: readonly Variable[]
  readonly value: string | null
  readonly onChange: (variable: string | null) => void
}

/** The variable this analysis is split by; nothing where the project has none to split by. */
export function SplitChoice({ variables, value, onChange }: SplitChoiceProps) {
  const say = useSay()
  const { waveVariable } = useDesign()
  const offered = splitVariables(variables, waveVariable)
  if (offered.length === 0) return null
  return (
    <Field label={say(splitTexts.splitBy)} {...(value === null ? {} : { hint: say(splitTexts.splitHint) })}>
      {(ids) => (
        <Choice
          {...ids}
          value={value ?? none}
          options={[{ value: none, label: say(splitTexts.noSplit) }, ...offered.map(variableChoice)]}
          onChange={(name) => onChange(name === none ? null : name)}
        />
      )}
    </Field>
  )
}
