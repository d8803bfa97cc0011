import { Input } from 'antd'
import type { SkipRuleProblem } from '#shared/entry/parse-skip-rules.ts'
import { entryBatchTexts } from '#shared/messages/app/entry.ts'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'

interface SkipRuleFieldProps {
  readonly value: string
  readonly problems: readonly SkipRuleProblem[]
  readonly onChange: (text: string) => void
}

/** Skip rules, one a line; the first that cannot be read is pointed at. */
export function SkipRuleField({ value, problems, onChange }: SkipRuleFieldProps) {
  const say = useSay()
  const [problem] = problems
  const error =
    problem === undefined
      ? null
      : say(entryBatchTexts[problem.reason], { line: problem.line, text: problem.text, field: problem.field })
  return (
    <Field label={say(entryBatchTexts.skipRules)} hint={say(entryBatchTexts.skipHint)} error={error}>
      {(ids) => <Input.TextArea {...ids} rows={2} value={value} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  )
}
