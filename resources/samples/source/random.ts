/** Numbers that look random and are the same on every machine and every run. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number
  normal(): number
  integer(from: number, to: number): number
  pick<T>(from: readonly T[]): T
  /** One of the values, each as likely as its weight says. */
  weighted<T>(from: readonly (readonly [value: T, weight: number])[]): T
  shuffled<T>(from: readonly T[]): T[]
}

/** Mulberry32: 32 bits of state, good enough for invented answers. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const integer = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  /** Of twelve uniform numbers: no logarithm or cosine, whose last digit differs between machines. */
  const normal = () => {
    let sum = -6
    for (let count = 0; count < 12; count++) sum += next()
    return sum
  }
  const weighted = <T>(from: readonly (readonly [T, number])[]): T => {
    let rest = next() * from.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [value, weight] of from) {
      rest -= weight
      if (rest < 0) return value
    }
    return from[from.length - 1]?.[0] ?? fail()
  }
  return {
    next,
    normal,
    integer,
    weighted,
    pick: (from) => from[integer(0, from.length - 1)] ?? fail(),
    shuffled: (from) => {
      const rest = [...from]
      return Array.from(from, () => rest.splice(integer(0, rest.length - 1), 1)[0] ?? fail())
    },
  }
}

function fail(): never {
  throw new Error('Nothing to choose from')
}
