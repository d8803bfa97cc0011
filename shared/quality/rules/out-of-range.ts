import { z } from 'zod'
import { variablesOption } from '../../survey/variable-option.ts'
import { itemNames, numericColumns } from '../columns.ts'
import { defineRule } from '../define-rule.ts'

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
  find({ table, stored, variables }, { items, atLeast }) {
    const names = itemNames(items, variables)
    const invalid = new Map(
      variables.map(({ name, missing }) => [
        name,
        new Set(missing.filter(({ kind }) => kind === 'invalid').map(({ value }) => Number(value))),
      ]),
    )
    const columns = numericColumns(table, names)
    const raw = numericColumns(stored, names)
    const offOf = new Map<number, string[]>()
    for (const [index, { name, scale, values }] of columns.entries()) {
      const codes = invalid.get(name) ?? new Set()
      for (let row = 0; row < table.rowCount; row++) {
        const value = values[row] ?? Number.NaN
        const off = Number.isNaN(value)
          ? codes.has(raw[index]?.values[row] ?? Number.NaN)
          : scale !== null && (value < scale[0] || value > scale[1])
        if (!off) continue
        const shown = offOf.get(row) ?? []
        shown.push(name)
        offOf.set(row, shown)
      }
    }
    return Array.from(offOf, ([row, shown]) => ({ row, shown, details: { count: shown.length } }))
      .filter(({ shown }) => shown.length >= atLeast)
      .toSorted((a, b) => a.row - b.row)
  },
})
