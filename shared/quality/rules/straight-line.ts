import { z } from 'zod'
import { variablesOption } from '../../survey/variable-option.ts'
import { eachRow } from '../../work/each-row.ts'
import { answersOf, itemNames, numericColumns } from '../columns.ts'
import { defineRule, type RuleHit } from '../define-rule.ts'
import { longestString } from '../indices/longest-string.ts'
import { responseVariability } from '../indices/response-variability.ts'

const measures = ['longestRun', 'variability'] as const

/**
 * The same mark down the page. Either the longest run of one mark reaches a share of the block, or the marks vary less than a
 * threshold (IRV; 0: not at all). In satisfaction surveys all items are worded one way and content customers do tick the
 * best mark everywhere: the rule starts from a whole block of at least eight items, and is off until somebody has looked.
 *
 * Sources: long-string index: Meade, A. W. & Craig, S. B. (2012), Psychological Methods 17, 437-455; half the length of the
 * block as a lenient threshold: Curran, P. G. (2016), Journal of Experimental Social Psychology 66, 4-19; variability: Dunn et
 * al. (2018). Items are compared as they were answered, reversed ones not turned round.
 */
export const straightLine = defineRule({
  id: 'straightLine',
  severity: 'exclude',
  params: z.object({
    items: variablesOption('numeric').nullable(),
    minimumItems: z.int().min(2).max(1000),
    measure: z.enum(measures),
    share: z.number().positive().max(1),
    variability: z.number().min(0).max(100),
  }),
  fields: [
    { name: 'items', kind: 'items' },
    { name: 'minimumItems', kind: 'number', min: 2, max: 1000, nullable: false },
    { name: 'measure', kind: 'choice', values: measures },
    { name: 'share', kind: 'share', min: 0.1, max: 1, nullable: false },
    { name: 'variability', kind: 'number', min: 0, max: 100, nullable: false },
  ],
  suggest: () => ({
    enabled: false,
    params: { items: null, minimumItems: 8, measure: 'longestRun' as const, share: 1, variability: 0 },
  }),
  needs: ({ items }, variables) => itemNames(items, variables),
  *find({ table, variables }, { items, minimumItems, measure, share, variability }) {
    const names = itemNames(items, variables)
    const columns = numericColumns(table, names)
    const hits: RuleHit[] = []
    yield* eachRow(table.rowCount, (row) => {
      const answers = answersOf(columns, row)
      const given = answers.filter((answer) => !Number.isNaN(answer)).length
      if (given < minimumItems) return
      // 0.7 × 10 is 7 and a little more in binary; a run of 7 reaches it.
      const reached =
        measure === 'longestRun'
          ? longestString(answers) >= share * names.length - 1e-9
          : responseVariability(answers) <= variability
      if (!reached) return
      const spread = Math.round(responseVariability(answers) * 100) / 100
      hits.push({ row, shown: names, details: { run: longestString(answers), items: given, spread } })
    })
    return hits
  },
})
