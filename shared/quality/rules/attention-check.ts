import { z } from 'zod'
import { refuse } from '../../errors/refusal.ts'
import { isNumeric } from '../../survey/variable.ts'
import { variableOption } from '../../survey/variable-option.ts'
import { eachRow } from '../../work/each-row.ts'
import { answerText, chosenName, columnOf } from '../columns.ts'
import { defineRule, type RuleHit } from '../define-rule.ts'

/**
 * An item that tells the respondent what to answer (本题请选“不满意”), answered otherwise.
 *
 * Source: instructed items: Meade, A. W. & Craig, S. B. (2012), Psychological Methods 17, 437-455, who advise one in every 50
 * to 100 items.
 */
export const attentionCheck = defineRule({
  id: 'attentionCheck',
  severity: 'exclude',
  params: z.object({
    variable: variableOption('category').nullable(),
    expected: z.array(z.string()),
    missingFails: z.boolean(),
  }),
  fields: [
    { name: 'variable', kind: 'variable' },
    { name: 'expected', kind: 'answers' },
    { name: 'missingFails', kind: 'flag' },
  ],
  suggest(variables) {
    const check = variables.find(({ label }) =>
      /(本题|此题|这一?题)请?(选|勾)|请选择?[“"「]|attention check/i.test(label),
    )
    const asked = check === undefined ? null : (/(?:选择?|勾选?)[“"「]([^”"」]+)[”"」]/.exec(check.label)?.[1] ?? null)
    const code = Object.entries(check?.labels ?? {}).find(([, label]) => label === asked)?.[0]
    const answer = code !== undefined && check !== undefined && isNumeric(check) ? code : asked
    const params = { variable: check?.name ?? null, expected: answer === null ? [] : [answer], missingFails: false }
    return { enabled: answer !== null, params }
  },
  needs: ({ variable }) => [chosenName(variable)],
  *find({ table }, { variable, expected, missingFails }) {
    const name = chosenName(variable)
    const column = columnOf(table, name)
    if (expected.length === 0) refuse('qualityNeedsAnswer', { variable: name })
    const right = new Set(expected.map((answer) => (column.kind === 'numeric' ? String(Number(answer)) : answer)))
    const hits: RuleHit[] = []
    yield* eachRow(table.rowCount, (row) => {
      const answer = answerText(column, row)
      if (answer === null ? !missingFails : right.has(answer)) return
      hits.push({ row, shown: [name], details: { answer: answer ?? '—', expected: expected.join('、') } })
    })
    return hits
  },
})
