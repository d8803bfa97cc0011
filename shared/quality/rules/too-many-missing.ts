import { z } from 'zod'
import { variablesOption } from '../../survey/variable-option.ts'
import { eachRow } from '../../work/each-row.ts'
import { partOf } from '../../work/pieces.ts'
import { itemNames, numericColumns } from '../columns.ts'
import { defineRule, type RuleHit } from '../define-rule.ts'

/**
 * Too many items left open: the share of unanswered items among those that applied to the respondent. What the questionnaire
 * skipped, or the respondent has not met (不适用), was not left open. More than half is what this program takes for invalid at
 * import as well.
 */
export const tooManyMissing = defineRule({
  id: 'tooManyMissing',
  severity: 'exclude',
  params: z.object({ items: variablesOption('numeric').nullable(), share: z.number().min(0).max(1) }),
  fields: [
    { name: 'items', kind: 'items' },
    { name: 'share', kind: 'share', min: 0, max: 1, nullable: false },
  ],
  suggest: () => ({ enabled: true, params: { items: null, share: 0.5 } }),
  needs: ({ items }, variables) => itemNames(items, variables),
  readsStored: true,
  *find({ table, stored, variables }, { items, share }) {
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
    const columns = numericColumns(table, names)
    const raw = numericColumns(stored, names)
    const open = new Uint16Array(table.rowCount)
    const asked = new Uint16Array(table.rowCount)
    for (const [index, { name, values }] of columns.entries()) {
      const skips = notAsked.get(name) ?? new Set()
      const counting = eachRow(table.rowCount, (row) => {
        const answered = !Number.isNaN(values[row] ?? Number.NaN)
        if (!answered && skips.has(raw[index]?.values[row] ?? Number.NaN)) return
        asked[row] = (asked[row] ?? 0) + 1
        if (!answered) open[row] = (open[row] ?? 0) + 1
      })
      yield* partOf(counting, index / columns.length, (index + 1) / columns.length)
    }
    const hits: RuleHit[] = []
    yield* eachRow(table.rowCount, (row) => {
      const all = asked[row] ?? 0
      const left = open[row] ?? 0
      if (all > 0 && left / all > share) hits.push({ row, shown: [], details: { open: left, asked: all } })
    })
    return hits
  },
})
