import { answerJoints } from '#shared/survey/answer-joints.ts'
import type { Variable } from '#shared/survey/variable.ts'

/** An answer as other programs read it. */
export type PlainValue = number | string | readonly string[] | null

/**
 * Prepares one variable: what is stored → the answer alone. Codes that are no answer become null, several options a list.
 *
 * @example plainValue({ type: 'set', missing: [] })('保养┋钣喷') // ['保养', '钣喷']
 */
export function plainValue({ type, missing }: Pick<Variable, 'type' | 'missing'>): (stored: unknown) => PlainValue {
  const away = new Set(missing.map(({ value }) => value))
  const joint = type === 'set' || type === 'ranking' ? answerJoints[type] : null
  return (stored) => {
    if ((typeof stored !== 'number' && typeof stored !== 'string') || away.has(stored)) return null
    if (joint === null || typeof stored !== 'string') return stored
    return stored === '' ? [] : stored.split(joint)
  }
}
