import { analysisTexts } from '#shared/messages/app/analysis.ts'
import type { Language } from '#shared/messages/language.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { momentText } from '../../../ui/language/moment-text.ts'
import type { Say } from '../../../ui/language/use-say.ts'
import { keptSubject } from '../kept-subject.ts'
import { sampleSentence } from '../sample-sentence.ts'

/** When a result was computed, as a reader reads it. */
export function keptWhen(createdAt: string, language: Language): string {
  return momentText(createdAt, language)
}

/** A stored result told from others of its analysis: what it is about, on which responses, when, on how many. */
export function keptName(
  { options, result, createdAt }: Snapshot,
  words: {
    readonly say: Say
    readonly language: Language
    readonly labels: Readonly<Record<string, string>>
    readonly variables: readonly Variable[]
  },
): string {
  const { say, language, labels, variables } = words
  const n = typeof result['n'] === 'number' ? result['n'] : '—'
  const subject = keptSubject(options, labels, say)
  const when = say(analysisTexts.keptAt, { when: keptWhen(createdAt, language), n })
  return [subject, sampleSentence(options, variables, language), when].filter((text) => text !== '').join(' · ')
}
