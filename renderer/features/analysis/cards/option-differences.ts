import { findAnalysis } from '#shared/analyses/index.ts'
import { noValue } from '#shared/document/format-number.ts'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { cardTexts } from '#shared/messages/app/cards.ts'
import { listText } from '#shared/messages/list-text.ts'
import type { AnalysisOptions } from '../../../client/use-analysis-run.ts'
import type { Say } from '../../../ui/language/use-say.ts'
import { valueText } from '../generic/value-text.ts'
import type { ReaderWords } from '../reader-words.ts'
import { sampleSentence } from '../sample-sentence.ts'
import { wholeOptions } from '../whole-options.ts'

export interface OptionDifference {
  readonly option: string
  readonly first: string
  readonly second: string
}

/** What two askings of an analysis differ in, in the words of its form; what both leave to the defaults is the same. */
export function optionDifferences(
  analysis: string,
  a: AnalysisOptions,
  b: AnalysisOptions,
  words: ReaderWords,
): OptionDifference[] {
  const { optionTexts } = findAnalysis(analysis)
  const [first, second] = [wholeOptions(analysis, a), wholeOptions(analysis, b)]
  return [...new Set([...Object.keys(first), ...Object.keys(second)])]
    .filter((key) => JSON.stringify(first[key]) !== JSON.stringify(second[key]))
    .map((key) => ({
      option: optionTexts[key]?.label[words.language] ?? commonLabel(key, words.say),
      ...textsOf(key, first[key], second[key], words),
    }))
}

function commonLabel(key: string, say: Say): string {
  if (key === 'filter') return say(analysisTexts.sample)
  if (key === 'weight') return say(analysisTexts.weight)
  if (key === 'missing') return say(analysisTexts.missing)
  return key
}

/** Of long lists only what one has and the other lacks is told. */
function textsOf(key: string, a: unknown, b: unknown, words: ReaderWords): { first: string; second: string } {
  if (isNames(a) && isNames(b) && a.length + b.length > 4) {
    const only = (mine: readonly string[], other: readonly string[]) => {
      const own = mine.filter((name) => !other.includes(name))
      return own.length === 0 ? `(${mine.length})` : `+ ${optionText(key, own, words)} (${mine.length})`
    }
    return { first: only(a, b), second: only(b, a) }
  }
  return { first: optionText(key, a, words), second: optionText(key, b, words) }
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

const longest = 120

/** A value of an option as a person reads it: labels for variables, words for choices. */
function optionText(key: string, value: unknown, words: ReaderWords): string {
  const { say, labels, language, variables } = words
  if (value === undefined || value === null) return say(cardTexts.notGiven)
  if (key === 'filter') return sampleSentence({ filter: value }, variables, language) || say(analysisTexts.wholeSample)
  if (typeof value === 'string') return labels[value] ?? valueText(key, value, say)
  if (typeof value === 'number') return valueText(key, value, say)
  if (typeof value === 'boolean') return value ? '✓' : '✗'
  if (Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number')) {
    return value.length === 0
      ? noValue
      : listText(
          value.map((one) => labels[one] ?? one),
          language,
        )
  }
  const json = JSON.stringify(value)
  return json.length > longest ? `${json.slice(0, longest)}…` : json
}
