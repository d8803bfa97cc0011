import { refuse } from '../../errors/refusal.ts'
import type { Derivation } from '../../survey/derivation.ts'

/** Gives the code (1 …) of the band a score lies in; NaN outside. Refuses `derivedBandsOrder`. */
export function bandOf(variable: string, { bands, to }: Extract<Derivation, { kind: 'bands' }>): (x: number) => number {
  const bounds = bands.map(({ from }) => from)
  for (const [i, from] of bounds.entries()) {
    const isOrdered = (i === 0 || from > (bounds[i - 1] ?? from)) && (to === null || from <= to)
    if (!isOrdered) refuse('derivedBandsOrder', { variable, from })
  }
  return (x) => {
    // NaN is less than nothing and more than nothing.
    if (!(x >= (bounds[0] ?? Number.NaN)) || (to !== null && x > to)) return Number.NaN
    let code = 1
    while (code < bounds.length && x >= (bounds[code] ?? Number.POSITIVE_INFINITY)) code++
    return code
  }
}
