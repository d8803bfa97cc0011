import { createContext, runInContext } from 'node:vm'
import { refuse } from '#shared/errors/refusal.ts'
import type { ReplaceQuery } from '#shared/survey/replace-query.ts'

/** Longest a pattern may search some texts (s): a catastrophic one never ends. */
const longestSearch = 2

/** What each text becomes; null: it is not found there. */
export type Replacer = (texts: readonly string[]) => (string | null)[]

/**
 * The function that applies a query to texts, as many at a time as there are at hand. They are searched in a context that is
 * stopped after two seconds, so no pattern can hang the program (`patternTooSlow`).
 *
 * Refuses `findEmpty`, `patternInvalid`.
 */
export function createReplacer(query: ReplaceQuery): Replacer {
  const { find, replacement, mode, matchCase } = query
  if (mode === 'whole') {
    const wanted = matchCase ? find : find.toLowerCase()
    return (texts) => texts.map((text) => ((matchCase ? text : text.toLowerCase()) === wanted ? replacement : null))
  }
  if (find === '') refuse('findEmpty')
  const pattern = mode === 'contains' ? find.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&') : find
  if (mode === 'regex') checkPattern(pattern, find)
  // In “contains” a dollar sign is a dollar sign.
  const written = mode === 'contains' ? replacement.replaceAll('$', '$$$$') : replacement
  const flags = matchCase ? 'gu' : 'giu'
  const context = createContext({ texts: [] as readonly string[], pattern, flags, written })
  return (texts) => {
    context['texts'] = texts
    try {
      return JSON.parse(runInContext(program, context, { timeout: longestSearch * 1_000 }) as string) as (
        | string
        | null
      )[]
    } catch (error) {
      // The error belongs to the context's own realm, so `instanceof Error` says nothing.
      const isLate =
        typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
      if (isLate) refuse('patternTooSlow', { pattern: find, seconds: longestSearch })
      throw error
    }
  }
}

const program = `JSON.stringify(texts.map((text) => {
  const expression = new RegExp(pattern, flags)
  return expression.test(text) ? text.replace(new RegExp(pattern, flags), written) : null
}))`

function checkPattern(pattern: string, shown: string): void {
  try {
    new RegExp(pattern, 'u')
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : String(error)
    refuse('patternInvalid', { pattern: shown, reason })
  }
}
