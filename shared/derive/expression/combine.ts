import type { CompiledNumber, NumberAt } from './compiled.ts'

export function constant(type: 'number' | 'boolean', value: number): CompiledNumber {
  return { type, bind: () => () => value }
}

export function mapped(
  type: 'number' | 'boolean',
  bind: CompiledNumber['bind'],
  change: (x: number) => number,
): CompiledNumber {
  return {
    type,
    bind(lookup) {
      const at = bind(lookup)
      return (row) => change(at(row))
    },
  }
}

export function paired(
  type: 'number' | 'boolean',
  left: CompiledNumber,
  right: CompiledNumber,
  combine: (a: number, b: number) => number,
): CompiledNumber {
  return {
    type,
    bind(lookup) {
      const first: NumberAt = left.bind(lookup)
      const second: NumberAt = right.bind(lookup)
      return (row) => combine(first(row), second(row))
    },
  }
}
