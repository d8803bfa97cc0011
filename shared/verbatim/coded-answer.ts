import { answerJoints } from '../survey/answer-joints.ts'
import type { CodeFrame, CodeLevel } from '../survey/code-frame.ts'

/**
 * Gives the answer of the coding variable for the codes of a comment: their names, or those of their groups, each once, in
 * the order of the frame; a code without a group stands for itself. null: not coded.
 *
 * @example codedAnswer([{ id: 1, name: '等待', group: '服务', … }, { id: 2, name: '态度', group: '服务', … }], 'group')([2, 1]) // '服务'
 */
export function codedAnswer(frame: CodeFrame, level: CodeLevel): (codes: readonly number[]) => string | null {
  return (codes) => {
    const given = new Set(codes)
    const names = frame.flatMap(({ id, name, group }) =>
      given.has(id) ? [level === 'group' && group !== '' ? group : name] : [],
    )
    return names.length === 0 ? null : [...new Set(names)].join(answerJoints.set)
  }
}
