import type { Note } from '../define.ts'
import type { CommonOptions } from './options.ts'

/** A note for each common option that was given to an analysis which reads no responses. */
export function unusedOptions(options: CommonOptions): Note[] {
  const given = {
    filter: options.filter.length > 0,
    weight: options.weight !== null,
    reverse: options.reverse.length > 0,
  }
  return Object.entries(given)
    .filter(([, isGiven]) => isGiven)
    .map(([option]) => ({ code: 'optionWithoutEffect', details: { option } }))
}
