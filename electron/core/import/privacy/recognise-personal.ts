import type { PersonalKind } from '#shared/survey/import-mapping.ts'
import type { ColumnGuess, GuessColumn } from '../guess/column-guess.ts'
import { type Evidence, evidence } from '../guess/evidence.ts'
import { type ColumnKind, personalHeading } from '../values/personal-data.ts'
import { holdsPersonalData } from './mask-within-text.ts'

export interface PersonalColumn {
  readonly kind: PersonalKind
  /** Reasons beyond those the guess already gives. */
  readonly evidence: readonly Evidence[]
}

/** So many of the answers have to look like one kind of personal data where the heading does not say so. */
const neededShare = 0.6

/**
 * Whether a column holds personal data, and what shows it. Marks never do (电话接听及时性 is an item), and numbers that
 * count upwards are serial numbers, however much they look like telephone numbers.
 */
export function recognisePersonal(column: GuessColumn, guess: ColumnGuess): PersonalColumn | null {
  const { profile, heading } = column
  if (profile.answers === 0 || guess.role === 'item' || guess.role === 'weight' || guess.role === 'duration')
    return null
  const because = (code: Evidence['code']) => guess.evidence.some((reason) => reason.code === code)
  const [kind, count] = mostFrequent(profile.personal)
  const byValues = kind !== null && count > profile.answers * neededShare && !isCounting(column)
  const byHeading = isUsable(guess) ? personalHeading(heading.text) : null
  if (byValues) {
    const reason = evidence('personalShare', { count, n: profile.answers })
    return { kind: byHeading ?? kind, evidence: [reason] }
  }
  if (byHeading !== null && guess.type !== 'date' && guess.type !== 'datetime') {
    const reason = evidence('personalHeading', { heading: heading.text })
    return { kind: byHeading, evidence: because('personalHeading') ? [] : [reason] }
  }
  const texts = [...profile.texts].filter(([text]) => holdsPersonalData(text))
  if (texts.length > 0) {
    const found = texts.reduce((sum, [, times]) => sum + times, 0)
    return { kind: 'freeText', evidence: [evidence('personalWithin', { count: found })] }
  }
  // What people write freely may hold a number in the next wave even where this one holds none.
  return guess.role === 'text' ? { kind: 'freeText', evidence: [] } : null
}

/** A multiple response under 联系方式 says how people want to be called, not what their number is. */
function isUsable({ type, role }: ColumnGuess): boolean {
  return type !== 'set' && type !== 'ranking' && type !== 'boolean' && role !== 'date'
}

function mostFrequent(counts: ReadonlyMap<ColumnKind, number>): [ColumnKind | null, number] {
  let best: [ColumnKind | null, number] = [null, 0]
  for (const [kind, count] of counts) if (count > best[1]) best = [kind, count]
  return best
}

/** Each number one more than the one before, in nine of ten rows. */
function isCounting({ profile }: GuessColumn): boolean {
  const numbers = [...profile.values.keys()]
  const steps = numbers.filter((value, index) => index > 0 && value - (numbers[index - 1] ?? 0) === 1).length
  return numbers.length >= 3 && steps >= (numbers.length - 1) * 0.9
}
