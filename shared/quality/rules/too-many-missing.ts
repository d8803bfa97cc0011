import { z } from 'zod'
import { itemNames, numericColumns } from '../columns.ts'
import { defineRule } from '../define-rule.ts'

/**
 * Too many items left open: the share of unanswered items among those that applied to the respondent. What the questionnaire
 * skipped, or the respondent has not met (不适用), was not left open. More than half is what this program takes for invalid at
 * import as well.
 */
export const tooManyMissing = defineRule({
  id: 'tooManyMissing',
  severity: 'exclude',
  params: z.object({ items: z.array(z.string()).nullable(), share: z.number().min(0).max(1) }),
  fields: [
    { name: 'items', kind: 'items' },
    { name: 'share', kind: 'share', min: 0, max: 1, nullable: false },
  ],
  suggest: () => ({ enabled: true, params: { items: null, share: 0.5 } }),
  needs: ({ items }, variables) => itemNames(items, variables),
  find({ table, stored, variables }, { items, share }) {
    const names = itemNames(items, variables)
    const notAsked = new Map(
      variables.map(({ name, missing }) => [
        name,
        new Set(
          missing
            .filter(({ kind }) => kind === 'skipped' || kind === 'notApplicable')
            .map(({ value }) => Number(value)),
        ),
      ]),
    )
    const raw = numericColumns(stored, names)
    const columns = numericColumns(table, names)
    return Array.from({ length: table.rowCount }, (_, row) => {
      let open = 0
      let asked = 0
      for (const [index, { name, values }] of columns.entries()) {
        const answered = !Number.isNaN(values[row] ?? Number.NaN)
        if (!answered && notAsked.get(name)?.has(raw[index]?.values[row] ?? Number.NaN) === true) continue
        asked++
        if (!answered) open++
      }
      return { row, shown: [], details: { open, asked } }
    }).filter(({ details: { open, asked } }) => asked > 0 && open / asked > share)
  },
})
