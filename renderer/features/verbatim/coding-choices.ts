import { verbatimTexts } from '#shared/messages/app/verbatim.ts'
import type { CodeFrame } from '#shared/survey/code-frame.ts'
import type { CommentFilter } from '#shared/survey/comment-filter.ts'
import type { Say } from '../../ui/language/use-say.ts'

type Coding = CommentFilter['coding']

/** A condition on codes as the value of a list: `any`, `code 3`, `proposed` … */
export function keyOf(coding: Coding): string {
  if (coding.kind === 'code') return `code ${coding.code}`
  return coding.kind === 'proposed' && coding.code !== null ? `proposed ${coding.code}` : coding.kind
}

/** The condition on codes that a value of the list stands for; anything unknown: none. */
export function codingOf(key: string): Coding {
  const [kind, code] = key.split(' ')
  switch (kind) {
    case 'code':
      return { kind, code: Number(code) }
    case 'proposed':
      return { kind, code: code === undefined ? null : Number(code) }
    case 'coded':
    case 'uncoded':
      return { kind }
    default:
      return { kind: 'any' }
  }
}

/** What can be asked of codes; the proposals of one code only while they are asked for. */
export function codingChoices(codes: CodeFrame, present: Coding, say: Say) {
  const proposed = present.kind === 'proposed' ? codes.filter(({ id }) => id === present.code) : []
  return [
    { value: 'any', label: say(verbatimTexts.stateAny) },
    { value: 'uncoded', label: say(verbatimTexts.stateUncoded) },
    { value: 'coded', label: say(verbatimTexts.stateCoded) },
    { value: 'proposed', label: say(verbatimTexts.stateProposed) },
    ...codes.map(({ id, name }) => ({ value: `code ${id}`, label: say(verbatimTexts.stateCode, { code: name }) })),
    ...proposed.map(({ id, name }) => ({
      value: `proposed ${id}`,
      label: say(verbatimTexts.stateProposedCode, { code: name }),
    })),
  ]
}
