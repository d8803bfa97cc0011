import { analysisTexts, missingRuleTexts } from '#shared/messages/app/analysis.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { AnalysisOption } from '../help/analysis-option.tsx'

type Rule = keyof typeof missingRuleTexts

interface MissingChoiceProps<R extends Rule> {
  readonly analysis: string
  readonly rules: readonly R[]
  readonly value: R
  readonly onChange: (rule: R) => void
}

/** What happens to missing answers; the rule is printed with the result. */
export function MissingChoice<R extends Rule>({ analysis, rules, value, onChange }: MissingChoiceProps<R>) {
  const say = useSay()
  return (
    <AnalysisOption analysis={analysis} option="missing">
      <Field label={say(analysisTexts.missing)}>
        {(ids) => (
          <Choice<R>
            {...ids}
            value={value}
            options={rules.map((rule) => ({ value: rule, label: say(missingRuleTexts[rule]) }))}
            onChange={onChange}
          />
        )}
      </Field>
    </AnalysisOption>
  )
}
