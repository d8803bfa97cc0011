import { refuse } from '../../errors/refusal.ts'
import type { CompileContext } from './compile-context.ts'
import type { Compiled } from './compiled.ts'
import type { Expression } from './syntax.ts'

type Call = Extract<Expression, { kind: 'call' }>

/** Missing when the condition is. */
export function choice(compiler: CompileContext, call: Call): Compiled {
  const [test = call, yes = call, no = call] = call.args
  const condition = compiler.condition(test)
  const [then, otherwise] = [compiler.value(yes), compiler.value(no)]
  if (then.type === 'text' && otherwise.type === 'text') {
    return {
      type: 'text',
      bind(lookup) {
        const [at, a, b] = [condition.bind(lookup), then.bind(lookup), otherwise.bind(lookup)]
        return (row) => pick(at(row), row, a, b, null)
      },
    }
  }
  if (then.type === 'text' || otherwise.type === 'text') return refuse('expressionTypesDiffer', compiler.placeOf(call))
  return {
    type: then.type === otherwise.type ? then.type : 'number',
    bind(lookup) {
      const [at, a, b] = [condition.bind(lookup), then.bind(lookup), otherwise.bind(lookup)]
      return (row) => pick(at(row), row, a, b, Number.NaN)
    },
  }
}

function pick<Value>(
  test: number,
  row: number,
  yes: (row: number) => Value,
  no: (row: number) => Value,
  missing: Value,
): Value {
  return test === 1 ? yes(row) : test === 0 ? no(row) : missing
}
