import { z } from 'zod'
import { variableOption } from '../../survey/variable-option.ts'
import { answerText, chosenName, columnOf } from '../columns.ts'
import { defineRule } from '../define-rule.ts'

/**
 * Numbers missing in the sequence of forms (NO.0012, NO.0015): forms that were handed out and did not come back, or were taken
 * out before the file was made. Worth a question to the fieldwork; nobody is excluded for it. The response after the gap is
 * shown. Numbers with different beginnings are sequences of their own.
 */
export const serialGap = defineRule({
  id: 'serialGap',
  severity: 'info',
  params: z.object({ variable: variableOption('numeric').nullable() }),
  fields: [{ name: 'variable', kind: 'variable' }],
  suggest(variables) {
    return { enabled: false, params: { variable: variables.find(({ role }) => role === 'id')?.name ?? null } }
  },
  needs: ({ variable }) => [chosenName(variable)],
  find({ table }, { variable }) {
    const name = chosenName(variable)
    const column = columnOf(table, name)
    const sequences = new Map<string, { row: number; number: number }[]>()
    for (let row = 0; row < table.rowCount; row++) {
      const parts = /^(.*?)(\d{1,15})$/.exec(answerText(column, row) ?? '')
      if (parts === null) continue
      const [, beginning = '', digits = ''] = parts
      const sequence = sequences.get(beginning) ?? []
      sequence.push({ row, number: Number(digits) })
      sequences.set(beginning, sequence)
    }
    return [...sequences.values()].flatMap((sequence) => {
      const ordered = sequence.toSorted((a, b) => a.number - b.number)
      return ordered.flatMap(({ row, number }, index) => {
        const before = ordered[index - 1]
        if (before === undefined || number - before.number < 2) return []
        const details = { from: before.number + 1, to: number - 1, count: number - before.number - 1 }
        return [{ row, shown: [name], details }]
      })
    })
  },
})
