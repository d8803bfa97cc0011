import type { CodeFrame } from './code.ts'
import { matchRules } from './match-rule.ts'

/** The codes (by id, in the order of the frame) whose keyword rules a comment meets and that it does not have yet. */
export function proposedCodes(frame: CodeFrame, text: string, codes: readonly number[]): number[] {
  const present = new Set(codes)
  return frame.flatMap(({ id, keywords }) => (!present.has(id) && matchRules(keywords, text) ? [id] : []))
}
