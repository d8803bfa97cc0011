import type { StandCondition, Stands } from '../../charts/stands.ts'
import { answeredAll } from '../common/stands.ts'
import type { FuzzyOptions, Grade } from './options.ts'

/**
 * Who gave an item a grade: an answer belongs to the first grade that takes it. Null for typed memberships, and for items
 * turned round, whose labels no longer go with the grades.
 */
export function standsForGrade(
  item: string | null,
  at: number,
  { grades, reverse }: FuzzyOptions,
  along: readonly string[],
): Stands | null {
  const grade = grades[at]
  if (item === null || grade === undefined || reverse.includes(item)) return null
  const earlier = grades.slice(0, at).map((one): StandCondition => ({ not: belongs(item, one) }))
  return { all: [belongs(item, grade), ...earlier, ...answeredAll(along)] }
}

function belongs(variable: string, { label, value, codes, from, to }: Grade): StandCondition {
  if (codes) return { variable, values: codes }
  if (from !== undefined || to !== undefined) return { variable, from, to, closed: true }
  return {
    any: [
      { variable, named: label },
      { variable, values: [value] },
    ],
  }
}
