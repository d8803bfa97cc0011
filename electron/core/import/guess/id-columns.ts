import { type ColumnGuess, type GuessColumn, plainGuess } from './column-guess.ts'
import { type Evidence, evidence } from './evidence.ts'
import { columnSpeaksOf } from './heading-words.ts'

const neededShare = 0.8

/**
 * Chooses the one column that names a response, and says what the others are that could: a mere row count is ignored,
 * a member number is kept beside the answers.
 *
 * @returns guesses by position
 */
export function guessIdColumns(columns: readonly GuessColumn[]): Map<number, ColumnGuess> {
  const candidates = columns.flatMap((column, index) => {
    const reason = idReason(column, index)
    return reason === null ? [] : [{ column, index, reason, counts: isRowCount(column) }]
  })
  const visible = candidates.filter(({ column }) => !column.hidden)
  const chosen = visible.find(({ counts }) => !counts) ?? visible[0]
  const guesses = new Map<number, ColumnGuess>()
  for (const { column, index, reason, counts } of candidates) {
    if (index === chosen?.index) guesses.set(index, plainGuess('id', 'string', reason))
    else if (counts) guesses.set(index, plainGuess('ignore', 'string', evidence('sequence')))
    else if (column.hidden) guesses.set(index, plainGuess('ignore', 'string', reason, evidence('hidden')))
    else if (chosen !== undefined)
      guesses.set(index, plainGuess('meta', 'string', reason, evidence('otherId', { chosen: chosen.column.name.name })))
  }
  return guesses
}

function idReason(column: GuessColumn, index: number): Evidence | null {
  const { profile, heading } = column
  const { answers, distinct } = profile
  if (answers < 2 || profile.formulas > answers / 2 || profile.dates > 0) return null
  const differ = distinct >= answers * neededShare
  const details = { heading: heading.text, distinct, n: answers }
  if (differ && columnSpeaksOf(column, 'id')) return evidence('idByName', details)
  if (profile.idTexts > answers / 2 && differ && profile.personal.size === 0) return evidence('idByName', details)
  const codes =
    profile.longestText <= 32 &&
    profile.meanLength >= 3 &&
    [...profile.texts.keys()].every((text) => /^[\w-]+$/.test(text))
  if (index === 0 && distinct === answers && answers >= 5 && profile.texts.size === answers && codes) {
    return evidence('idByValues', { n: answers })
  }
  return index === 0 && profile.sequence && answers >= 5 ? evidence('sequence') : null
}

/** 序号, or 1, 2, 3 … under any other name than one of an id. */
function isRowCount(column: GuessColumn): boolean {
  return column.profile.sequence && (columnSpeaksOf(column, 'sequence') || !columnSpeaksOf(column, 'id'))
}
