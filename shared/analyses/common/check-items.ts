import { refuse } from '../../errors/refusal.ts'

/** Refuses a list of items that names one twice or is too short. */
export function checkItems(items: readonly string[], needed: number): void {
  const repeated = items.find((item, i) => items.indexOf(item) !== i)
  if (repeated !== undefined) refuse('duplicateItem', { item: repeated })
  if (items.length < needed) refuse('tooFewItems', { k: items.length, needed })
}
