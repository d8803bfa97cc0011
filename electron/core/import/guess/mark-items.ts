import { endsOf } from '#shared/statistics/descriptive/ends-of.ts'
import type { Scale, Variable } from '#shared/survey/variable.ts'
import { type DeclaredMarks, scaleWords } from '../values/scale-words.ts'
import type { ColumnGuess, GuessColumn, GuessSheet } from './column-guess.ts'
import { type Evidence, evidence } from './evidence.ts'
import { headingSpeaksOf } from './heading-words.ts'
import { type Battery, batteryOf, plausible, scaleOf, topOf } from './mark-battery.ts'
import { type Candidate, candidateRuns } from './mark-candidates.ts'

/**
 * Finds the columns of marks given as numbers. Neighbouring columns are taken for one battery with one scale: the
 * column where nobody gave a 5 is still on 1-5.
 *
 * @param taken positions of columns that are something else already
 * @returns guesses by the position in `sheet.columns`
 */
export function guessMarkItems(sheet: GuessSheet, taken: ReadonlySet<number>): Map<number, ColumnGuess> {
  const guesses = new Map<number, ColumnGuess>()
  for (const run of candidateRuns(sheet.columns, taken)) {
    const battery = batteryOf(run)
    for (const candidate of run) {
      const guess = guessOf(candidate, battery, sheet)
      if (guess !== null) guesses.set(candidate.index, guess)
    }
  }
  return guesses
}

function guessOf(candidate: Candidate, battery: Battery, sheet: GuessSheet): ColumnGuess | null {
  const { column, binary, share } = candidate
  const { profile, heading } = column
  const own = scaleWords(heading.text) ?? (heading.dimension === null ? null : scaleWords(heading.dimension))
  const top = topOf(candidate, battery)
  const stated = own?.scale ?? (top !== null && sheet.title?.scale?.[1] === top ? sheet.title.scale : null)
  if (stated === null && binary) return binaryGuess()
  const [lowest, highest] = endsOf(profile.values.keys())
  if (share) {
    const seen = evidence('scaleByValues', { min: lowest, max: highest, low: 0, high: 1 })
    return headingSpeaksOf(heading.text, 'mark') ? finish(column, [0, 1], [seen], own?.direction ?? null, '') : null
  }
  if (stated !== null) {
    const words =
      own?.scale != null
        ? evidence('scaleByHeading', { words: own.words })
        : evidence('scaleByTitle', { words: sheet.title?.words ?? '' })
    return finish(
      column,
      stated,
      [words],
      directionOf(own, sheet.title, stated),
      own?.words ?? sheet.title?.words ?? '',
    )
  }
  if (headingSpeaksOf(heading.text, 'recommend') && top !== null && top <= 10 && top !== 5) {
    return finish(column, [0, 10], [evidence('recommend', { heading: heading.text })], null, '')
  }
  if (top === null || !plausible(candidate, battery, top)) return null
  const scale = scaleOf(top, battery, profile.values)
  const seen = evidence('scaleByValues', { min: lowest, max: highest, low: scale[0], high: scale[1] })
  const shared = evidence('scaleByNeighbours', { low: scale[0], high: scale[1] })
  const direction = directionOf(own, sheet.title, scale)
  return finish(
    column,
    scale,
    [highest === scale[1] || battery.size < 2 ? seen : shared],
    direction,
    own?.words ?? sheet.title?.words ?? '',
  )
}

/** A title speaks for the columns of its own scale only: 1 = 非常满意 says nothing about marks to 10. */
function directionOf(own: DeclaredMarks | null, title: DeclaredMarks | null, scale: Scale): Variable['direction'] {
  if (own?.direction != null) return own.direction
  const others = title?.scale != null && title.scale[1] !== scale[1]
  return others ? null : (title?.direction ?? null)
}

function binaryGuess(): ColumnGuess {
  return {
    role: 'item',
    type: 'boolean',
    scale: [0, 1],
    direction: null,
    labels: {},
    missing: [],
    evidence: [evidence('yesNo')],
  }
}

function finish(
  column: GuessColumn,
  scale: Scale,
  found: readonly Evidence[],
  direction: Variable['direction'],
  words: string,
): ColumnGuess {
  const { values } = column.profile
  const zeros = values.get(0) ?? 0
  const custom = direction === null && scale[1] >= 10
  return {
    role: 'item',
    type: scale[0] === 1 && scale[1] <= 10 && [...values.keys()].every(Number.isInteger) ? 'ordinal' : 'numeric',
    scale,
    direction: custom ? 'high' : direction,
    labels: {},
    missing: scale[0] > 0 && zeros > 0 ? [{ value: 0, kind: 'notApplicable' }] : [],
    evidence: [
      ...found,
      ...(direction === null ? [] : [evidence('directionByWords', { words })]),
      ...(custom ? [evidence('directionByCustom', { high: scale[1] })] : []),
      ...(scale[0] > 0 && zeros > 0 ? [evidence('zeroNotAnswer', { count: zeros })] : []),
    ],
  }
}
