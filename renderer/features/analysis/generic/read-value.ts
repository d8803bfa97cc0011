import type { Shares } from './target-shares.tsx'

/** A record of unknown values; anything else is an empty one. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/** Shares by category; what is no number is not given. */
export function asShares(value: unknown): Shares {
  return Object.fromEntries(
    Object.entries(asRecord(value)).map(([name, share]) => [name, typeof share === 'number' ? share : null]),
  )
}

/** A list of texts; a single text is a list of one, anything else is empty. */
export function asTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

/** A list of records; anything else is an empty one. */
export function asRecords(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(asRecord) : []
}
