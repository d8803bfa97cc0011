import { z } from 'zod'
import { variableOption } from '../../survey/variable-option.ts'
import { eachRow } from '../../work/each-row.ts'
import { partOf } from '../../work/pieces.ts'
import { answerText, chosenName, columnOf } from '../columns.ts'
import { defineRule, type RuleHit } from '../define-rule.ts'

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
  *find({ table }, { variable }) {
    const name = chosenName(variable)
    const column = columnOf(table, name)
    /** Of each sequence, its numbers with the first row that has each. */
    const sequences = new Map<string, Map<number, number>>()
    const reading = eachRow(table.rowCount, (row) => {
      const parts = /^(.*?)(\d{1,15})$/.exec(answerText(column, row) ?? '')
      if (parts === null) return
      const [, beginning = '', digits = ''] = parts
      const rowOf = sequences.get(beginning) ?? new Map<number, number>()
      sequences.set(beginning, rowOf)
      if (!rowOf.has(Number(digits))) rowOf.set(Number(digits), row)
    })
    yield* partOf(reading, 0, 0.9)
    const hits: RuleHit[] = []
    for (const rowOf of sequences.values()) {
      // Numbers in an array of numbers are ordered ten times as fast as objects.
      const ordered = Float64Array.from(rowOf.keys()).sort()
      yield 0.9
      yield* eachRow(ordered.length - 1, (at) => {
        const before = ordered[at] ?? 0
        const number = ordered[at + 1] ?? 0
        if (number - before < 2) return
        const details = { from: before + 1, to: number - 1, count: number - before - 1 }
        hits.push({ row: rowOf.get(number) ?? 0, shown: [name], details })
      })
    }
    return hits
  },
})
