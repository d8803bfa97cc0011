import type { Code, CodeFrame } from '#shared/survey/code-frame.ts'

/** A code that is not there yet: the lowest number no code of the frame has had. */
export function newCode(codes: CodeFrame, changes: Partial<Code> = {}): Code {
  const id = Math.max(0, ...codes.map((code) => code.id)) + 1
  return { id, name: '', group: '', definition: '', keywords: [], ...changes }
}

/**
 * The frame with a code put in or changed. A new one, or one whose group has changed, goes behind the last of its group,
 * so that a group stays together; without such a group it goes to the end.
 */
export function withCode(codes: CodeFrame, code: Code): CodeFrame {
  const present = codes.find(({ id }) => id === code.id)
  if (present?.group === code.group) return codes.map((one) => (one.id === code.id ? code : one))
  const others = codes.filter(({ id }) => id !== code.id)
  const last = others.findLastIndex(({ group }) => group === code.group)
  return others.toSpliced(last < 0 ? others.length : last + 1, 0, code)
}

/** The frame with a code one place further up (−1) or down (1). */
export function moved(codes: CodeFrame, id: number, by: -1 | 1): CodeFrame {
  const from = codes.findIndex((code) => code.id === id)
  const code = codes[from]
  if (code === undefined) return codes
  return codes.toSpliced(from, 1).toSpliced(Math.max(0, Math.min(codes.length - 1, from + by)), 0, code)
}
