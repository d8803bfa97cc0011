import { z } from 'zod'
import { medianOf } from '../../statistics/descriptive/median-of.ts'
import { variableOption } from '../../survey/variable-option.ts'
import { eachRow } from '../../work/each-row.ts'
import { chosenName, itemNames, numericColumns } from '../columns.ts'
import { defineRule, type RuleHit } from '../define-rule.ts'

const threshold = (max: number) => z.number().positive().max(max).nullable()

/**
 * Responses given faster than anyone can read: below a share of the median duration, below so many seconds, or below so many
 * seconds an item. Whichever of the three is set and crossed. Seconds.
 *
 * Sources: two seconds an item is the cut-off of Huang, J. L., Curran, P. G., Keeney, J., Poposki, E. M. & DeShon, R. P.
 * (2012), Journal of Business and Psychology 27, 99-114; Curran, P. G. (2016), Journal of Experimental Social Psychology 66,
 * 4-19, takes it up as a lenient one. Half of the median is a rule of thumb of online fieldwork (compare Greszki, R.,
 * Meyer, M. & Schoen, H. (2015), Public Opinion Quarterly 79, 471-503: 30, 40 and 50 % faster than the median). The median is
 * that of all responses of this table, so slow forms that were left open overnight do not matter.
 */
export const speeder = defineRule({
  id: 'speeder',
  severity: 'exclude',
  params: z.object({
    variable: variableOption('numeric').nullable(),
    shareOfMedian: threshold(1),
    seconds: threshold(86_400),
    secondsPerItem: threshold(600),
  }),
  fields: [
    { name: 'variable', kind: 'variable' },
    { name: 'shareOfMedian', kind: 'share', min: 0.05, max: 1, nullable: true },
    { name: 'seconds', kind: 'number', min: 1, max: 86_400, nullable: true },
    { name: 'secondsPerItem', kind: 'number', min: 0.1, max: 600, nullable: true },
  ],
  suggest(variables) {
    const duration = variables.find(({ role }) => role === 'duration')
    const params = { variable: duration?.name ?? null, shareOfMedian: 0.5, seconds: null, secondsPerItem: 2 }
    return { enabled: false, params }
  },
  needs: ({ variable }) => [chosenName(variable)],
  *find({ table, variables }, { variable, shareOfMedian, seconds: fewest, secondsPerItem }) {
    const name = chosenName(variable)
    const [column] = numericColumns(table, [name])
    const values = column?.values ?? new Float64Array()
    const median = medianOf(values)
    const items = itemNames(null, variables).length
    const limit = Math.max(
      shareOfMedian === null || Number.isNaN(median) ? 0 : shareOfMedian * median,
      fewest ?? 0,
      (secondsPerItem ?? 0) * items,
    )
    const hits: RuleHit[] = []
    yield* eachRow(values.length, (row) => {
      const seconds = values[row] ?? Number.NaN
      if (seconds < limit) hits.push({ row, shown: [name], details: { seconds, limit: rounded(limit) } })
    })
    return hits
  },
})

function rounded(seconds: number): number {
  return Math.round(seconds * 10) / 10
}
