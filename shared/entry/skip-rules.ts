import { z } from 'zod'
import type { Answers, KeyedValue } from './entry-form.ts'

const operators = ['=', '≠', '<', '≤', '>', '≥'] as const

/** A jump printed on the form: when the answer to `when` is so, `skip` names the fields that stay empty. */
export const skipRuleSchema = z.object({
  when: z.string().min(1),
  operator: z.enum(operators),
  value: z.union([z.number(), z.string()]),
  skip: z.array(z.string().min(1)).min(1),
})
export type SkipRule = z.infer<typeof skipRuleSchema>

/** Whether a rule's condition holds. An answer that is missing or not keyed yet meets none. */
function ruleApplies(rule: SkipRule, answers: Answers, isMissing: (name: string, value: KeyedValue) => boolean) {
  const answer = answers[rule.when]
  if (answer === undefined || answer === null || isMissing(rule.when, answer)) return false
  switch (rule.operator) {
    case '=':
      return String(answer) === String(rule.value)
    case '≠':
      return String(answer) !== String(rule.value)
    case '<':
      return Number(answer) < Number(rule.value)
    case '≤':
      return Number(answer) <= Number(rule.value)
    case '>':
      return Number(answer) > Number(rule.value)
    case '≥':
      return Number(answer) >= Number(rule.value)
  }
}

/** The rule that makes a field stay empty, given the answers so far; null: it is to be keyed. */
export function skippedBy(
  field: string,
  rules: readonly SkipRule[],
  answers: Answers,
  isMissing: (name: string, value: KeyedValue) => boolean,
): SkipRule | null {
  return rules.find((rule) => rule.skip.includes(field) && ruleApplies(rule, answers, isMissing)) ?? null
}

/** A rule as it is typed, so that it can be read again. */
export function skipRuleText({ when, operator, value, skip }: SkipRule): string {
  return `${when} ${operator} ${value} → ${skip.join(', ')}`
}
