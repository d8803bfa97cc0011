import { filterSchema } from '#shared/analyses/common/options.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { cardTexts } from '#shared/messages/app/cards.ts'
import type { Language } from '#shared/messages/language.ts'
import type { AnalysisOptions } from '../../../client/use-analysis-run.ts'
import type { Say } from '../../../ui/language/use-say.ts'
import { valueText } from '../generic/value-text.ts'

export interface OptionDifference {
  readonly option: string
  readonly first: string
  readonly second: string
}

interface Words {
  readonly say: Say
  readonly language: Language
  /** Variable name → label. */
  readonly labels: Readonly<Record<string, string>>
}

/** What two askings of an analysis differ in, in the words of its form; what both leave to the defaults is the same. */
export function optionDifferences(
  analysis: string,
  a: AnalysisOptions,
  b: AnalysisOptions,
  words: Words,
): OptionDifference[] {
  const { options, optionTexts } = findAnalysis(analysis)
  const whole = (given: AnalysisOptions): AnalysisOptions => {
    const parsed = options.safeParse(given)
    return parsed.success && typeof parsed.data === 'object' && parsed.data !== null ? { ...parsed.data } : given
  }
  const [first, second] = [whole(a), whole(b)]
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
function textsOf(key: string, a: unknown, b: unknown, words: Words): { first: string; second: string } {
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
function optionText(key: string, value: unknown, words: Words): string {
  const { say, labels, language } = words
  const separator = language === 'en' ? ', ' : '、'
  if (value === undefined || value === null) return say(cardTexts.notGiven)
  if (key === 'filter') {
    const filter = filterSchema.safeParse(value)
    if (filter.success) {
      if (filter.data.length === 0) return say(analysisTexts.wholeSample)
      return filter.data
        .map((member) => {
          if ('variable' in member)
            return `${labels[member.variable] ?? member.variable} = ${member.in.join(separator)}`
          return 'subset' in member ? (member.name ?? member.subset) : member.expression
        })
        .join(language === 'en' ? '; ' : '；')
    }
  }
  if (typeof value === 'string') return labels[value] ?? valueText(key, value, say)
  if (typeof value === 'number') return valueText(key, value, say)
  if (typeof value === 'boolean') return value ? '✓' : '✗'
  if (Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number')) {
    return value.length === 0 ? '—' : value.map((one) => labels[one] ?? String(one)).join(separator)
  }
  const json = JSON.stringify(value)
  return json.length > longest ? `${json.slice(0, longest)}…` : json
}
