import type { Variable } from '#shared/survey/variable.ts'

/** A value of the data as the grid shows it: its label or its code; a missing answer is empty. */
export function shownValue(
  value: number | string | null,
  { labels }: Pick<Variable, 'labels'>,
  asLabel: boolean,
): string {
  if (value === null) return ''
  const code = String(value)
  return asLabel ? (labels[code] ?? code) : code
}
