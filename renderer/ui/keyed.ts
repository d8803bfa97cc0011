/**
 * Parts of a printed document (cells, runs, list items) with their place as key: they have no identity of their own, are
 * never moved, and change only all at once.
 */
export function keyed<T>(
  parts: readonly T[],
): readonly { readonly key: string; readonly part: T; readonly at: number }[] {
  return parts.map((part, at) => ({ key: `part-${at}`, part, at }))
}
