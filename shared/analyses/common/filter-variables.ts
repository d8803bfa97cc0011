import { namesIn } from '../../derive/expression/names-in.ts'
import { refuse } from '../../errors/refusal.ts'
import type { Filter } from './options.ts'

type Member = Filter[number]
type ExpressionMember = Exclude<Member, { readonly variable: string }>

/** The condition of a subset or an expression. A subset that no project has filled in is refused (`subsetNeedsProject`). */
export function expressionOf(member: ExpressionMember): string {
  return member.expression ?? refuse('subsetNeedsProject', { subset: 'subset' in member ? member.subset : '' })
}

/** The variables a member of a filter reads. */
export function filterVariables(member: Member): string[] {
  return 'variable' in member ? [member.variable] : namesIn(expressionOf(member))
}

/** What a result says of a member that is a subset or an expression. */
export function statedCondition(member: Member): { subset: string | null; expression: string }[] {
  if ('variable' in member) return []
  const subset = 'subset' in member ? (member.name ?? member.subset) : null
  return [{ subset, expression: expressionOf(member) }]
}

/** What tells one filter from another in a heading: the values, the subset's name, the expression. */
export function namesOfCondition(member: Member): string[] {
  if ('variable' in member) return member.in.map(String)
  return statedCondition(member).map(({ subset, expression }) => subset ?? expression)
}
