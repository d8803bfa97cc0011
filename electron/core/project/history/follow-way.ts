import type { Connection } from '../file/handle.ts'
import { UnreadablePart } from '../file/json.ts'
import { statement } from '../file/statement.ts'
import { writeAnswerView } from '../responses/answer-view.ts'
import { readColumns } from '../survey/variable-rows.ts'
import { type NounName, nounNames } from './noun.ts'
import { restoreByNoun } from './nouns.ts'
import type { Way } from './way.ts'

/** One change of a noun, in the direction it is met on a way. */
export interface Met {
  readonly noun: string
  readonly key: string
  readonly before: string | null
  readonly after: string | null
}

/** Writes the nouns of the state at the end of a way; history and data revision are the caller's. */
export function followWay(connection: Connection, way: Way): void {
  let codebook = false
  for (const { noun, key, after } of changesOn(connection, way)) {
    restoreOf(noun)(connection, key, after)
    codebook ||= noun === 'variable'
  }
  if (codebook) writeAnswerView(connection, readColumns(connection))
}

/** Every change on a way in the order it is met; one that is taken back has before and after exchanged. */
export function* changesOn(connection: Connection, { back, forth }: Way): Generator<Met> {
  for (const step of back) {
    for (const change of readChanges(connection, step).toReversed())
      yield { ...change, before: change.after, after: change.before }
  }
  for (const step of forth) yield* readChanges(connection, step)
}

function readChanges(connection: Connection, stepId: number): Met[] {
  const text = 'SELECT noun, key, before, after FROM change WHERE step_id = ? ORDER BY position'
  return statement<Met>(connection, text).all(stepId)
}

/** The name is text from the file. */
function restoreOf(noun: string): (typeof restoreByNoun)[NounName] {
  const name = nounNames.find((known) => known === noun)
  if (!name) throw new UnreadablePart(`change.noun: ${noun}`)
  return restoreByNoun[name]
}
