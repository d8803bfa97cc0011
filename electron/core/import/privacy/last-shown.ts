/**
 * A text of which only the last characters are shown; of a short one fewer, so that never more than half of it is.
 *
 * @example lastShown('13812345678', 4) // '*******5678'
 */
export function lastShown(text: string, shown: number): string {
  const kept = Math.min(shown, Math.floor(text.length / 2))
  return `${'*'.repeat(text.length - kept)}${text.slice(text.length - kept)}`
}
