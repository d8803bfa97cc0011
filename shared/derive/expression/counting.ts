import type { Compiled, Lookup } from './compiled.ts'

function isMissingAt({ type, bind }: Compiled, lookup: Lookup): (row: number) => boolean {
  const at = bind(lookup)
  return type === 'text' ? (row) => at(row) === null : (row) => Number.isNaN(at(row))
}

/** Counts something from how many of the values are missing; never missing itself. */
export function counting(
  type: 'number' | 'boolean',
  args: readonly Compiled[],
  count: (missing: number) => number,
): Compiled {
  return {
    type,
    bind(lookup) {
      const isMissing = args.map((arg) => isMissingAt(arg, lookup))
      return (row) => {
        let missing = 0
        for (const test of isMissing) if (test(row)) missing++
        return count(missing)
      }
    },
  }
}
