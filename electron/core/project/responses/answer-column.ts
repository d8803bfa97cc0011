import { UnreadablePart } from '../file/json.ts'

/** Most variables of one project; SQLite tables end at 2000 columns, and a sheet that wide is two surveys. */
export const maximumVariables = 1_900

/** Most columns for answers, those of undone imports among them. */
export const maximumColumns = 1_980

/**
 * The physical column of a variable's answers. The number never changes and is never given to another variable, so a
 * variable can be renamed without touching the data, and no name from a user's file becomes part of an SQL text.
 *
 * @example answerColumn(12) // 'v12'
 */
export function answerColumn(number: number): string {
  if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`No column number: ${number}`)
  return `v${number}`
}

/** The column number that a change names as its key; anything else is damage to the file. */
export function columnOfKey(key: string): number {
  const number = Number(key)
  if (!/^\d+$/.test(key) || !Number.isSafeInteger(number) || number < 1) throw new UnreadablePart(`change.key: ${key}`)
  return number
}
