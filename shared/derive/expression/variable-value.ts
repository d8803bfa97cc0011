import type { Compiled } from './compiled.ts'
import type { ValueType } from './scope.ts'

/** The value of a variable in any row. A column of another kind than was declared gives missing values only. */
export function variableValue(name: string, type: ValueType): Compiled {
  if (type === 'text') {
    return {
      type,
      bind(lookup) {
        const column = lookup(name)
        if (column.kind !== 'text') return () => null
        const { codes, categories } = column
        return (row) => categories[codes[row] ?? -1] ?? null
      },
    }
  }
  return {
    type,
    bind(lookup) {
      const column = lookup(name)
      if (column.kind !== 'numeric') return () => Number.NaN
      const { values } = column
      return (row) => values[row] ?? Number.NaN
    },
  }
}
