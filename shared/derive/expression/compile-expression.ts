import { refuse } from '../../errors/refusal.ts'
import type { Compiled } from './compiled.ts'
import { Compiler } from './compiler.ts'
import { parseExpression } from './parse-expression.ts'
import type { Scope } from './scope.ts'

/** An expression that has been checked against the variables there are. */
export interface CompiledExpression {
  readonly value: Compiled
  /** The variables it reads, each once. */
  readonly uses: readonly string[]
}

/**
 * Checks an expression against the variables there are, types and all. Missing values follow SPSS: a missing operand makes
 * the result missing; `and`, `or` know three values; mean, sum, min, max and sd take the valid ones. Every value of a row
 * depends on that row alone, so an expression may be evaluated over parts of the data.
 *
 * Refuses what `parseExpression` refuses, `expressionUnknownVariable`, `expressionNearVariable`,
 * `expressionUnknownFunction`, `expressionNeedsNumber`, `expressionNeedsText`, `expressionNeedsCondition`,
 * `expressionTypesDiffer`, `expressionUnknownLabel`, `expressionArguments`, `expressionMinimum`, `expressionNoMinimum`,
 * `expressionNotConstant`; each with its place, 1-based.
 *
 * @example compileExpression('mean.2(Q1, Q2, Q3)', scope).uses // ['Q1', 'Q2', 'Q3']
 */
export function compileExpression(text: string, scope: Scope): CompiledExpression {
  const compiler = new Compiler(text, scope)
  const value = compiler.value(parseExpression(text))
  return { value, uses: [...compiler.uses] }
}

/** The same for an expression that selects responses: it has to be a condition (`expressionNoCondition`). */
export function compileCondition(text: string, scope: Scope) {
  const { value, uses } = compileExpression(text, scope)
  return value.type === 'boolean' ? { value, uses } : refuse('expressionNoCondition', { expression: text })
}
