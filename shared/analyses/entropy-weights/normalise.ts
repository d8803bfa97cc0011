import { refuse } from '../../errors/refusal.ts'
import type { Note } from '../define.ts'
import type { EntropyOptions } from './options.ts'
import type { EntropyVariable } from './summarise.ts'

/** What SPSSAU adds beyond the minimum when it shifts a variable. */
const shiftMargin = 0.01

/** A variable's way from marks to numbers from 0 up, with what the reader must know of it. */
export interface Normaliser {
  readonly apply: (value: number) => number
  readonly notes: readonly Note[]
}

export function normaliser(variable: EntropyVariable, options: EntropyOptions): Normaliser {
  const { counts, direction, name } = variable
  const min = counts.values[0] ?? 0
  const max = counts.values[counts.values.length - 1] ?? 0
  if (options.normalize === 'none') return unchanged(name, min, direction, options.shift)
  const [low, high] = options.normalize === 'declared' && variable.scale ? variable.scale : [min, max]
  const range = high - low
  return {
    apply: (value) => (direction === 'low' ? high - value : value - low) / range,
    notes: [],
  }
}

function unchanged(name: string, min: number, direction: 'high' | 'low', shift: boolean): Normaliser {
  const notes: Note[] = direction === 'low' ? [{ code: 'directionIgnored', details: { variable: name } }] : []
  if (shift && min <= 0) {
    const by = Math.abs(min) + shiftMargin
    return { apply: (value) => value + by, notes: [...notes, { code: 'shifted', details: { variable: name, by } }] }
  }
  if (min < 0) refuse('negativeValue', { variable: name, value: min })
  return { apply: (value) => value, notes }
}
