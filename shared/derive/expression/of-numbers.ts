import type { CompiledNumber } from './compiled.ts'

/** A function of numbers none of which may be missing. */
export function over(
  type: 'number' | 'boolean',
  args: readonly CompiledNumber[],
  work: (values: readonly number[]) => number,
): CompiledNumber {
  return {
    type,
    bind(lookup) {
      const at = args.map(({ bind }) => bind(lookup))
      const values = new Array<number>(at.length).fill(0)
      return (row) => {
        for (let i = 0; i < at.length; i++) {
          const value = at[i]?.(row) ?? Number.NaN
          if (Number.isNaN(value)) return Number.NaN
          values[i] = value
        }
        return work(values)
      }
    },
  }
}

/** A function of those that are not missing, missing itself when fewer than `least` are left. */
export function ofValid(
  args: readonly CompiledNumber[],
  least: number,
  work: (valid: readonly number[]) => number,
): CompiledNumber {
  return {
    type: 'number',
    bind(lookup) {
      const at = args.map(({ bind }) => bind(lookup))
      const valid: number[] = []
      return (row) => {
        valid.length = 0
        for (const value of at) {
          const x = value(row)
          if (!Number.isNaN(x)) valid.push(x)
        }
        return valid.length < least ? Number.NaN : work(valid)
      }
    },
  }
}
