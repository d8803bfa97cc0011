import { z } from 'zod'
import { UnreadablePart } from '../file/json.ts'
import { pluck, statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'
import { answerColumn, columnOfKey } from './answer-column.ts'
import type { StoredAnswer } from './scan-responses.ts'
import { storable } from './storable.ts'

const answerSchema = z.object({ answer: z.union([z.number(), z.string()]).nullable() })

/** One cell of the data grid; the key is `<response>:<column number>`. */
export const answerNoun: Noun<z.infer<typeof answerSchema>> = {
  name: 'answer',
  schema: answerSchema,
  isData: true,
  read(connection, key) {
    const [response, column] = placeOf(key)
    const answer = pluck<StoredAnswer>(connection, `SELECT ${answerColumn(column)} FROM response WHERE id = ?`).get(
      response,
    )
    return answer === undefined ? null : { answer }
  },
  write(connection, key, value) {
    const [response, column] = placeOf(key)
    statement(connection, `UPDATE response SET ${answerColumn(column)} = ? WHERE id = ?`).run(
      storable(value?.answer ?? null),
      response,
    )
  },
}

function placeOf(key: string): [response: number, column: number] {
  const [response = '', column = ''] = key.split(':')
  if (!/^\d+$/.test(response)) throw new UnreadablePart(`change.key: ${key}`)
  return [Number(response), columnOfKey(column)]
}
