import { z } from 'zod'
import { statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'
import { answerColumn, columnOfKey } from './answer-column.ts'
import { storable } from './storable.ts'

const answersSchema = z.object({
  responses: z.array(z.int()),
  /** One a response. */
  answers: z.array(z.union([z.number(), z.string()]).nullable()),
})

/** Answers of one variable, of as many responses as one action changed. */
export type StoredAnswers = z.infer<typeof answersSchema>

/** Many cells of one column, changed together (fill, replace, merge); the key is the column number. */
export const answersNoun: Noun<StoredAnswers> = {
  name: 'answers',
  schema: answersSchema,
  isData: true,
  // There is nothing to be read whole: `editAnswers` reads what it is about to change.
  read: () => null,
  write(connection, key, value) {
    if (value === null) return
    const update = statement(connection, `UPDATE response SET ${answerColumn(columnOfKey(key))} = ? WHERE id = ?`)
    for (const [index, response] of value.responses.entries())
      update.run(storable(value.answers[index] ?? null), response)
  },
}
