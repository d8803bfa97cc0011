import { refuse } from '../../errors/refusal.ts'
import type { NamedCategory } from './named-categories.ts'

/**
 * The categories that the user lists, in that order, or all of them when there is no list. A listed value matches a code, a
 * text, a name or a code written as text; refuses one that the variable does not have, or that is listed twice.
 */
export function wantedCategories(
  variable: string,
  found: readonly NamedCategory[],
  wanted: readonly (string | number)[] | null,
): NamedCategory[] {
  if (!wanted) return [...found]
  const chosen = wanted.map((value) => {
    const category =
      found.find((one) => one.value === value) ??
      found.find((one) => one.name === value || one.label === value) ??
      found.find((one) => String(one.value) === String(value)) ??
      found.find((one) => typeof one.value === 'number' && value !== '' && one.value === Number(value))
    return category ?? refuse('groupWithoutCases', { variable, group: value })
  })
  const repeated = chosen.find((category, i) => chosen.indexOf(category) !== i)
  if (repeated) refuse('duplicateItem', { item: repeated.name })
  return chosen
}
