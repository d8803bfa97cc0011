import type { IpaOptions } from './options.ts'

/** The variables that stated importance is read from, each once. */
export function importanceVariables({ importance, items }: IpaOptions): string[] {
  if (typeof importance === 'string') return []
  const named = items.map((item) => importance[item]).filter((source) => typeof source === 'string')
  return [...new Set(named)]
}

/** The overall rating, where importance is derived from it; stated importance does not read it. */
export function overallRating({ importance, overall }: IpaOptions): string[] {
  return typeof importance === 'string' && overall !== null ? [overall] : []
}
