import type { CompileContext } from './compile-context.ts'
import type { Compiled } from './compiled.ts'
import type { Expression } from './syntax.ts'

type Call = Extract<Expression, { kind: 'call' }>

/** SPSS's ANY: missing when x is; a missing value in the list equals nothing. */
export function amongAny(compiler: CompileContext, call: Call): Compiled {
  const [x, ...list] = compiler.alike(call.args, call)
  return {
    type: 'boolean',
    bind(lookup) {
      const value = x?.bind(lookup) ?? (() => null)
      const members: readonly ((row: number) => number | string | null)[] = list.map(({ bind }) => bind(lookup))
      return (row) => {
        const wanted = value(row)
        if (wanted === null || Number.isNaN(wanted)) return Number.NaN
        for (const member of members) if (member(row) === wanted) return 1
        return 0
      }
    },
  }
}

/** SPSS's RANGE: both ends included; missing when any of the three is. */
export function between(compiler: CompileContext, call: Call): Compiled {
  const values = compiler.alike(call.args, call)
  return {
    type: 'boolean',
    bind(lookup) {
      const [x, low, high]: readonly ((row: number) => number | string | null)[] = values.map(({ bind }) =>
        bind(lookup),
      )
      return (row) => {
        const [value, from, to] = [x?.(row) ?? null, low?.(row) ?? null, high?.(row) ?? null]
        if (isNone(value) || isNone(from) || isNone(to)) return Number.NaN
        return Number(value >= from && value <= to)
      }
    },
  }
}

function isNone(value: number | string | null): value is null {
  return value === null || Number.isNaN(value)
}
