import { z } from 'zod'
import { refuse } from '../../errors/refusal.ts'
import { variableOption, variablesOption } from '../../survey/variable-option.ts'
import { eachRow } from '../../work/each-row.ts'
import { answersOf, chosenName, numericColumns } from '../columns.ts'
import { defineRule, type RuleHit } from '../define-rule.ts'

const sides = ['atLeast', 'atMost'] as const
const parts = ['all', 'any'] as const

/**
 * Two answers that cannot both be meant: very satisfied on the whole (5) and dissatisfied with every part (all at most 2). The
 * condition is the user's; marks are compared as they were given. Where one of the compared items is missing, it says nothing.
 *
 * Source: consistency indices in Meade, A. W. & Craig, S. B. (2012) and Curran, P. G. (2016); the pair itself is content, not
 * statistics.
 */
export const inconsistentAnswers = defineRule({
  id: 'inconsistentAnswers',
  severity: 'exclude',
  params: z.object({
    item: variableOption('numeric').nullable(),
    side: z.enum(sides),
    value: z.number(),
    others: variablesOption('numeric'),
    match: z.enum(parts),
    othersSide: z.enum(sides),
    othersValue: z.number(),
  }),
  fields: [
    { name: 'item', kind: 'item' },
    { name: 'side', kind: 'choice', values: sides },
    { name: 'value', kind: 'number', min: -1000, max: 1000, nullable: false },
    { name: 'others', kind: 'items' },
    { name: 'match', kind: 'choice', values: parts },
    { name: 'othersSide', kind: 'choice', values: sides },
    { name: 'othersValue', kind: 'number', min: -1000, max: 1000, nullable: false },
  ],
  suggest(variables) {
    const items = variables.filter(({ role, scale }) => role === 'item' && scale !== null)
    const overall = items.find(({ label }) => /总体|整体|综合|overall/i.test(label))
    const [low, high] = overall?.scale ?? [1, 5]
    const others = items.filter(
      ({ name, scale, direction }) =>
        name !== overall?.name && scale?.[0] === low && scale[1] === high && direction === overall?.direction,
    )
    return {
      enabled: false,
      params: {
        item: overall?.name ?? null,
        side: 'atLeast' as const,
        value: high,
        others: overall === undefined ? [] : others.map(({ name }) => name),
        match: 'all' as const,
        othersSide: 'atMost' as const,
        othersValue: low + Math.floor((high - low) / 4),
      },
    }
  },
  needs: ({ item, others }) => [chosenName(item), ...others],
  *find({ table }, { item, side, value, others, match, othersSide, othersValue }) {
    const name = chosenName(item)
    if (others.length === 0) refuse('qualityNeedsVariable')
    const [first] = numericColumns(table, [name])
    const columns = numericColumns(table, others)
    const holds = (mark: number, which: (typeof sides)[number], limit: number) =>
      which === 'atLeast' ? mark >= limit : mark <= limit
    const hits: RuleHit[] = []
    yield* eachRow(table.rowCount, (row) => {
      const mark = first?.values[row] ?? Number.NaN
      const answers = answersOf(columns, row)
      const meets = (answer: number) => holds(answer, othersSide, othersValue)
      const isHit = holds(mark, side, value) && (match === 'all' ? answers.every(meets) : answers.some(meets))
      if (!isHit) return
      const shown = [name, ...others.filter((_name, index) => meets(answers[index] ?? Number.NaN))]
      hits.push({ row, shown, details: { mark, count: shown.length - 1 } })
    })
    return hits
  },
})
