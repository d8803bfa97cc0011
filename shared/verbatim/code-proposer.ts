import type { CodeFrame } from '../survey/code-frame.ts'
import { compileRules, plainText } from './match-rule.ts'

/**
 * Gives the codes (by id, in the order of the frame) whose keyword rules a comment meets and that it does not have yet. Make
 * it once for many comments: the rules are read once.
 */
export function codeProposer(frame: CodeFrame): (text: string, codes: readonly number[]) => number[] {
  const ruled = frame.flatMap(({ id, keywords }) => (keywords.length > 0 ? [{ id, met: compileRules(keywords) }] : []))
  return (text, codes) => {
    const plain = plainText(text)
    return ruled.flatMap(({ id, met }) => (!codes.includes(id) && met(plain) ? [id] : []))
  }
}
