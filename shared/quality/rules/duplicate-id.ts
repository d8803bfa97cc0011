import { z } from 'zod'
import { refuse } from '../../errors/refusal.ts'
import { variablesOption } from '../../survey/variable-option.ts'
import { answerText, columnOf } from '../columns.ts'
import { defineRule } from '../define-rule.ts'
import { duplicates, keptOfDuplicates } from './duplicates.ts'

/**
 * Two responses of one number (or telephone, or account): the same person answered twice, or a file was imported twice.
 * Where several variables are given they have to agree all. A response without one of them is compared with nothing.
 */
export const duplicateId = defineRule({
  id: 'duplicateId',
  severity: 'exclude',
  params: z.object({ variables: variablesOption('category'), keep: z.enum(keptOfDuplicates) }),
  fields: [
    { name: 'variables', kind: 'variables' },
    { name: 'keep', kind: 'choice', values: keptOfDuplicates },
  ],
  suggest(variables) {
    const id = variables.find(({ role }) => role === 'id')
    return {
      enabled: id !== undefined,
      params: { variables: id === undefined ? [] : [id.name], keep: 'first' as const },
    }
  },
  needs: ({ variables }) => variables,
  *find({ table }, { variables, keep }) {
    if (variables.length === 0) refuse('qualityNeedsVariable')
    const columns = variables.map((name) => columnOf(table, name))
    const keyOf = (row: number) => {
      const parts = columns.map((column) => answerText(column, row))
      return parts.includes(null) ? null : JSON.stringify(parts)
    }
    return yield* duplicates(table.rowCount, keyOf, keep, variables)
  },
})
