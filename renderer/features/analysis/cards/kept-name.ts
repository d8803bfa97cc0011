import { noValue } from '#shared/document/format-number.ts'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import { momentText } from '../../../ui/language/moment-text.ts'
import { casesOf } from '../cases-of.ts'
import { keptSubject } from '../kept-subject.ts'
import type { ReaderWords } from '../reader-words.ts'
import { sampleSentence } from '../sample-sentence.ts'

/** When a stored result was computed, and on how many responses. */
export function keptAt(snapshot: Snapshot, { say, language }: Pick<ReaderWords, 'say' | 'language'>): string {
  const when = momentText(snapshot.createdAt, language)
  return say(analysisTexts.keptAt, { when, n: casesOf(snapshot) ?? noValue })
}

/** A stored result told from others of its analysis: what it is about, on which responses, when, on how many. */
export function keptName(snapshot: Snapshot, words: ReaderWords): string {
  const subject = keptSubject(snapshot, words.labels, words.say)
  const sample = sampleSentence(snapshot.options, words.variables, words.language)
  return [subject, sample, keptAt(snapshot, words)].filter((text) => text !== '').join(' · ')
}
