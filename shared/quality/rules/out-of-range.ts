import { z } from 'zod'
import { variablesOption } from '../../survey/variable-option.ts'
import { eachRow } from '../../work/each-row.ts'
import { itemNames, numericColumns } from '../columns.ts'
import { defineRule, type RuleHit } from '../define-rule.ts'

/**
 * Answers off the declared scale: a 7 where 1-5 was asked is an error of keying or of export. Answers that were recorded as
 * invalid at import, since they were off the scale or unreadable, count as well. No analysis counts such an answer either
 * way, so the rule is for looking at; a form with several is worth leaving out.
 */
export const outOfRange = defineRule({
  id: 'outOfRange',
  severity: 'exclude',
  params: z.object({ items: variablesOption('numeric').nullable(), atLeast: z.int().min(1).max(1000) }),
  fields: [
    { name: 'items', kind: 'items' },
    { name: 'atLeast', kind: 'number', min: 1, max: 1000, nullable: false },
  ],
  suggest: () => ({ enabled: false, params: { items: null, atLeast: 1 } }),
  needs: ({ items }, variables) => itemNames(items, variables),
  readsStored: true,
  *find({ table, stored, variables }, { items, atLeast }) {
    const names = itemNames(items, variables)
    const invalid = new Map(
      variables.map(({ name, missing }) => [
        name,
        new Set(missing.filter(({ kind }) => kind === 'invalid').map(({ value }) => Number(value))),
      ]),
    )
    const columns = numericColumns(table, names)
    const raw = numericColumns(stored, names)
    const isOff = (index: number, row: number) => {
      const column = columns[index]
      const value = column?.values[row] ?? Number.NaN
      if (Number.isNaN(value))
        return invalid.get(names[index] ?? '')?.has(raw[index]?.values[row] ?? Number.NaN) === true
      const scale = column?.scale ?? null
      return scale !== null && (value < scale[0] || value > scale[1])
    }
    const hits: RuleHit[] = []
    yield* eachRow(table.rowCount, (row) => {
      let count = 0
      for (let index = 0; index < columns.length; index++) if (isOff(index, row)) count++
      if (count === 0 || count < atLeast) return
      hits.push({ row, shown: names.filter((_name, index) => isOff(index, row)), details: { count } })
    })
    return hits
  },
})
