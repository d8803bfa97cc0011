import { z } from 'zod'
import type { NumericColumn } from '../../survey/data-table.ts'
import { variablesOption } from '../../survey/variable-option.ts'
import { eachRow } from '../../work/each-row.ts'
import { partOf } from '../../work/pieces.ts'
import { answersOf, answerText, columnOf, itemNames, numericColumns } from '../columns.ts'
import { defineRule } from '../define-rule.ts'
import { longestString } from '../indices/longest-string.ts'
import { duplicates, keptOfDuplicates } from './duplicates.ts'

/**
 * The same answers to every item in two responses: a form copied in the fieldwork, or sent twice. With five items on five
 * marks, chance alone makes equal forms; so enough items have to be answered, the answers must differ among themselves (two
 * people who are very satisfied with everything are no duplicates), and respondents may be asked to agree too (shop, phone).
 *
 * Source for comparing whole answer strings: Kuriakose, N. & Robbins, M. (2016), Statistical Journal of the IAOS 32,
 * 283-291, who take 85 % and more of equal answers for suspicious; here all have to be equal.
 */
export const duplicateAnswers = defineRule({
  id: 'duplicateAnswers',
  severity: 'exclude',
  params: z.object({
    items: variablesOption('numeric').nullable(),
    alsoSame: variablesOption('category'),
    minimumItems: z.int().min(2).max(1000),
    keep: z.enum(keptOfDuplicates),
  }),
  fields: [
    { name: 'items', kind: 'items' },
    { name: 'alsoSame', kind: 'variables' },
    { name: 'minimumItems', kind: 'number', min: 2, max: 1000, nullable: false },
    { name: 'keep', kind: 'choice', values: keptOfDuplicates },
  ],
  suggest: () => ({ enabled: false, params: { items: null, alsoSame: [], minimumItems: 10, keep: 'first' as const } }),
  needs: ({ items, alsoSame }, variables) => [...itemNames(items, variables), ...alsoSame],
  *find({ table, variables }, { items, alsoSame, minimumItems, keep }) {
    const names = itemNames(items, variables)
    const columns = numericColumns(table, names)
    const others = alsoSame.map((name) => columnOf(table, name))
    const sums = new Float64Array(table.rowCount)
    const times = new Map<number, number>()
    const counting = eachRow(table.rowCount, (row) => {
      const sum = fingerprint(columns, row)
      sums[row] = sum
      times.set(sum, (times.get(sum) ?? 0) + 1)
    })
    yield* partOf(counting, 0, 0.5)
    const keyOf = (row: number) => {
      // Most rows are like no other: only the few that may be are compared in full.
      if ((times.get(sums[row] ?? 0) ?? 0) < 2) return null
      const answers = answersOf(columns, row)
      const given = answers.filter((answer) => !Number.isNaN(answer))
      if (given.length < minimumItems || longestString(given) === given.length) return null
      return `${answers.join()} ${JSON.stringify(others.map((column) => answerText(column, row)))}`
    }
    return yield* partOf(duplicates(table.rowCount, keyOf, keep, [...alsoSame, ...names]), 0.5, 1)
  },
})

/** Equal answers have equal fingerprints; different ones nearly never. */
function fingerprint(columns: readonly NumericColumn[], row: number): number {
  let sum = 0
  for (const { values } of columns) {
    const value = values[row] ?? Number.NaN
    sum = (sum * 31 + (Number.isNaN(value) ? 7.5 : value)) % 9_007_199_254_740_881
  }
  return sum
}
