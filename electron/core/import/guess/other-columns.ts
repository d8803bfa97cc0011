import { endsOf } from '#shared/statistics/descriptive/ends-of.ts'
import { personalHeading } from '../values/personal-data.ts'
import { type ColumnGuess, type GuessColumn, plainGuess } from './column-guess.ts'
import { evidence } from './evidence.ts'
import { columnSpeaksOf, type HeadingKind } from './heading-words.ts'
import { guessLists } from './list-columns.ts'

/** Columns that cannot be answers whatever their heading says: empty, computed, personal. */
export function guessUnusable(column: GuessColumn): ColumnGuess | null {
  const { profile, heading, formula } = column
  if (profile.answers === 0 && profile.errors === 0) return plainGuess('ignore', 'string', evidence('empty'))
  if (formula !== null && profile.formulas > profile.answers / 2 && profile.numbers > profile.answers / 2) {
    return plainGuess('ignore', 'numeric', evidence('derived', { formula }))
  }
  const personal = [...profile.personal.values()].reduce((sum, count) => sum + count, 0)
  if (personal > profile.answers * 0.6)
    return plainGuess('meta', 'string', evidence('personalValues', { count: personal }))
  const marks =
    profile.numbers === profile.answers &&
    profile.idTexts === 0 &&
    [...profile.values.keys()].every((value) => Math.abs(value) <= 100)
  if (!marks && personalHeading(heading.text) !== null) {
    return plainGuess('meta', 'string', evidence('personalHeading', { heading: heading.text }))
  }
  return null
}

/** Dates, durations, weights, several options in a cell, totals by name. */
export function guessSpecial(column: GuessColumn, separator: string | null): ColumnGuess | null {
  const { profile, heading } = column
  const { answers } = profile
  const named = (kind: HeadingKind) => columnSpeaksOf(column, kind)
  if (profile.dates >= answers * (named('date') ? 0.3 : 0.6) && profile.dates > 0) {
    const type = profile.datesWithTime > profile.dates / 2 ? 'datetime' : 'date'
    return plainGuess('date', type, evidence('dates', { count: profile.dates, n: answers }))
  }
  if (named('date') && profile.numbers > answers * 0.8 && [...profile.values.keys()].every(isCompactDate)) {
    return plainGuess('date', 'date', evidence('dates', { count: profile.numbers, n: answers }))
  }
  if (named('date') && profile.numbers > answers * 0.8 && [...profile.values.keys()].every(isSerialDate)) {
    const whole = [...profile.values.keys()].every(Number.isInteger)
    return plainGuess('date', whole ? 'date' : 'datetime', evidence('serialDates', { count: profile.numbers }))
  }
  const durations = profile.durations + (named('duration') ? profile.clocks + profile.numbers : 0)
  if (durations >= answers * 0.6)
    return plainGuess('duration', 'duration', evidence('durations', { count: durations, n: answers }))
  const positive = [...profile.values.keys()].every((value) => value > 0)
  if (named('weight') && profile.numbers === answers && positive) {
    return plainGuess('weight', 'numeric', evidence('weightByName', { heading: heading.text }))
  }
  if (named('derived') && profile.numbers > answers * 0.8) {
    return plainGuess('ignore', 'numeric', evidence('derivedByName', { heading: heading.text }))
  }
  return guessLists(column, separator)
}

/** A day of this century as Excel counts days, without the format that would show it. */
function isSerialDate(value: number): boolean {
  return value >= 36_526 && value <= 73_050
}

/** 20240507 as a number. */
function isCompactDate(value: number): boolean {
  return (
    Number.isInteger(value) &&
    value > 19_000_000 &&
    value < 21_000_000 &&
    value % 10_000 >= 101 &&
    value % 10_000 <= 1231
  )
}

/** Numbers that are no marks: an age, a mileage, a coded trait. */
export function guessNumbers(column: GuessColumn): ColumnGuess | null {
  const { profile, heading, hidden } = column
  if (profile.numbers < profile.answers * 0.8 || profile.idTexts > profile.answers / 2) return null
  if (hidden) return plainGuess('ignore', 'numeric', evidence('hidden'))
  if (columnSpeaksOf(column, 'meta'))
    return plainGuess('meta', 'string', evidence('metaByName', { heading: heading.text }))
  const values = [...profile.values.keys()]
  const trait = columnSpeaksOf(column, 'trait') || columnSpeaksOf(column, 'yesNo')
  const [min, max] = endsOf(values)
  const counted = columnSpeaksOf(column, 'quantity') && values.length > 4
  const whole = !counted && values.length <= 12 && values.every(Number.isInteger)
  const codes = whole && (max < 100 || (trait && values.every(isPeriod)))
  const reason = trait ? evidence('traitByName', { heading: heading.text }) : evidence('numbersNoScale', { min, max })
  return codes ? plainGuess('segment', 'nominal', reason) : plainGuess('segment', 'numeric', reason)
}

/** A year, or a year with a month: 2026, 202605. */
function isPeriod(value: number): boolean {
  return (value >= 1990 && value <= 2100) || (value >= 199_001 && value <= 210_012 && value % 100 <= 12)
}

/** Text: an open question, a category, a record of the fieldwork. */
export function guessText(column: GuessColumn): ColumnGuess {
  const { profile, heading, hidden } = column
  const { answers, distinct, longestText, meanLength } = profile
  const named = (kind: HeadingKind) => columnSpeaksOf(column, kind)
  if (hidden) return plainGuess('ignore', 'string', evidence('hidden'))
  if (named('text') && !named('trait'))
    return plainGuess('text', 'string', evidence('textByName', { heading: heading.text }))
  if (named('meta')) return plainGuess('meta', 'string', evidence('metaByName', { heading: heading.text }))
  const few = (distinct <= 30 && distinct <= Math.max(2, answers / 2)) || (distinct <= 300 && distinct <= answers / 10)
  if (few && longestText <= 40)
    return plainGuess('segment', 'nominal', evidence('fewCategories', { n: answers, distinct }))
  if (named('trait') && longestText <= 40)
    return plainGuess('segment', 'nominal', evidence('traitByName', { heading: heading.text }))
  if (meanLength <= 8 && distinct > answers * 0.9 && answers >= 10) {
    return plainGuess('meta', 'string', evidence('uniqueTexts', { distinct }))
  }
  return plainGuess('text', 'string', evidence('freeText', { distinct }))
}
