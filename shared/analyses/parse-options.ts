import type { z } from 'zod'
import { refuse } from '../errors/refusal.ts'

/**
 * Checks an analysis's options; a failure is refused with the path of the first option at fault (`judgements.2.value`) and
 * what is expected there, in words that need no translation.
 */
export function parseOptions<Options>(analysis: string, schema: z.ZodType<Options>, options: unknown): Options {
  const parsed = schema.safeParse(options ?? {}, { reportInput: true })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  if (!issue) throw parsed.error
  const option = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    refuse('unknownOption', { analysis, option: [...issue.path.map(String), issue.keys[0] ?? ''].join('.') })
  }
  if (issue.input === undefined && issue.path.length > 0) refuse('missingOption', { analysis, option })
  refuse('invalidOption', { analysis, option: option || '{}', expected: expectation(issue) })
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return issue.values.map(String).join(' | ')
    case 'too_small':
      return `${measured(issue.origin)} ${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}`
    case 'too_big':
      return `${measured(issue.origin)} ${issue.inclusive === false ? '<' : '≤'} ${issue.maximum}`
    case 'invalid_union':
      return [...new Set(issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectation)))].join(' | ')
    default:
      return issue.message
  }
}

function measured(origin: string): string {
  return origin === 'array' || origin === 'string' || origin === 'set' ? 'length' : 'value'
}
