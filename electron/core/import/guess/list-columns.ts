import { answerJoints } from '#shared/survey/answer-joints.ts'
import { type ColumnGuess, type GuessColumn, plainGuess } from './column-guess.ts'
import { evidence } from './evidence.ts'
import { headingSpeaksOf } from './heading-words.ts'

const usualSeparators = [';', '；', '、', '，', ', ', ',', '|']
const mostOptions = 30
const longestOption = 40
const fewestAnswers = 8
const leastShare = 0.15
/** What several people wrote in answer to an open question has more different parts, and longer ones. */
const openOptions = 12
const openLength = 15

/**
 * Several options in one cell: by the marks only a survey platform writes, by a heading that says so, or because the same
 * options come in different combinations.
 *
 * @param separator what this kind of export writes; null: nothing of its own
 */
export function guessLists(column: GuessColumn, separator: string | null): ColumnGuess | null {
  const { profile, heading } = column
  const texts = [...profile.texts.keys()]
  const several = (mark: string): ColumnGuess => ({
    ...plainGuess('multipleResponse', 'set', evidence('separators', { separator: mark })),
    separator: mark,
  })
  if (texts.some((text) => text.includes(answerJoints.set))) return several(answerJoints.set)
  if (texts.filter((text) => /[^→]→[^→]/.test(text)).length > texts.length / 2) {
    const separator = answerJoints.ranking
    return { ...plainGuess('ranking', 'ranking', evidence('separators', { separator })), separator }
  }
  const candidates = [...(separator === null ? [] : [separator]), ...usualSeparators]
  if (headingSpeaksOf(heading.text, 'multiple')) {
    const found = candidates.find((candidate) => texts.some((text) => text.includes(candidate)))
    if (found !== undefined) return several(found)
  }
  if (profile.numbers > profile.answers / 2) return null
  const open = headingSpeaksOf(heading.text, 'text')
  const recurring = candidates.find((candidate) => recurs(profile.texts, candidate, open))
  return recurring === undefined ? null : several(recurring)
}

/**
 * Most options stand in more than one combination; the parts of a sentence, or of one category's name, do not.
 *
 * @param open the heading asks for words (购买原因): then all options do, they are few, and each was given often
 */
function recurs(texts: ReadonlyMap<string, number>, separator: string, open: boolean): boolean {
  const [most, longest] = open ? [openOptions, openLength] : [mostOptions, longestOption]
  const combinations = new Map<string, number>()
  let answers = 0
  let joined = 0
  for (const [text, count] of texts) {
    answers += count
    const options = text.split(separator).map((option) => option.trim())
    if (options.some((option) => option === '' || option.length > longest)) return false
    if (options.length > 1) joined += count
    for (const option of new Set(options)) combinations.set(option, (combinations.get(option) ?? 0) + 1)
    if (combinations.size > most) return false
  }
  const shared = [...combinations.values()].filter((count) => count > 1).length
  if (open && (shared < combinations.size || answers < combinations.size * 5)) return false
  return answers >= fewestAnswers && joined >= answers * leastShare && shared >= 2 && shared >= combinations.size * 0.6
}
