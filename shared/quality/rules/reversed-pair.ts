import { z } from 'zod'
import { refuse } from '../../errors/refusal.ts'
import { variableOption } from '../../survey/variable-option.ts'
import { eachRow } from '../../work/each-row.ts'
import { chosenName, numericColumns } from '../columns.ts'
import { defineRule, type RuleHit } from '../define-rule.ts'

/**
 * An item and its reverse wording (等候时间短 / 等得太久) that are both agreed to. Turned round, the second mark is
 * min + max − mark; the two may differ by the tolerance.
 *
 * Source: semantic antonyms, Goldberg, L. R. & Kilkowski, J. M. (1985), Journal of Personality and Social Psychology 48,
 * 82-98; Curran, P. G. (2016).
 */
export const reversedPair = defineRule({
  id: 'reversedPair',
  severity: 'exclude',
  params: z.object({
    first: variableOption('numeric').nullable(),
    second: variableOption('numeric').nullable(),
    tolerance: z.number().min(0).max(1000),
  }),
  fields: [
    { name: 'first', kind: 'item' },
    { name: 'second', kind: 'item' },
    { name: 'tolerance', kind: 'number', min: 0, max: 1000, nullable: false },
  ],
  suggest: () => ({ enabled: false, params: { first: null, second: null, tolerance: 2 } }),
  needs: ({ first, second }) => [chosenName(first), chosenName(second)],
  *find({ table }, { first, second, tolerance }) {
    const names = [chosenName(first), chosenName(second)]
    const [one, other] = numericColumns(table, names)
    const scale = other?.scale ?? refuse('qualityNeedsScale', { variable: chosenName(second) })
    const hits: RuleHit[] = []
    yield* eachRow(table.rowCount, (row) => {
      const difference = Math.abs(
        (one?.values[row] ?? Number.NaN) - (scale[0] + scale[1] - (other?.values[row] ?? Number.NaN)),
      )
      if (difference > tolerance) hits.push({ row, shown: names, details: { difference } })
    })
    return hits
  },
})
