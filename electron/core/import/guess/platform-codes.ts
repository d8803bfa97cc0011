import { isNumeric } from '#shared/survey/variable.ts'
import { platformCode } from '../values/platform-code.ts'
import { type ColumnGuess, type GuessColumn, plainGuess } from './column-guess.ts'
import { evidence } from './evidence.ts'

/** Declares the negative codes of survey platforms as missing, where no other negative number shows that they are values. */
export function platformCodes(column: GuessColumn, guess: ColumnGuess): ColumnGuess {
  const { values } = column.profile
  if ([...values.keys()].some((value) => value < 0 && platformCode(value) === null)) return guess
  const found = [...values.keys()]
    .flatMap((value) => {
      const kind = platformCode(value)
      return kind === null ? [] : [{ value, kind }]
    })
    .sort((a, b) => a.value - b.value)
  if (found.length === 0 || guess.role === 'ignore' || (guess.scale !== null && guess.scale[0] < 0)) return guess
  const text = !isNumeric(guess)
  return {
    ...guess,
    missing: [...guess.missing, ...found.map(({ value, kind }) => ({ value: text ? String(value) : value, kind }))],
    evidence: [
      ...guess.evidence,
      ...found.map(({ value }) => evidence('missingCode', { value, count: values.get(value) ?? 0 })),
    ],
  }
}

/** A column the platform writes by itself. An empty one stays out; one of nothing but N/A is what it always is. */
export function guessPlatformColumn({ description, profile, heading }: GuessColumn): ColumnGuess | null {
  const { fixed } = description
  if (fixed === undefined || (profile.answers === 0 && profile.missingWords.size === 0)) return null
  return plainGuess(fixed.role, fixed.type, evidence('platformColumn', { heading: heading.text }))
}
