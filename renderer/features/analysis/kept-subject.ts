import { findAnalysis } from '#shared/analyses/index.ts'
import { namedInOptions } from '#shared/analyses/named-in-options.ts'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import type { Say } from '../../ui/language/use-say.ts'

/**
 * What a result is about, to tell it from others of its kind: for each option that names variables the only one, or the
 * first of several and how many. Empty where the options name none.
 */
export function keptSubject(
  { analysis, options }: Pick<Snapshot, 'analysis' | 'options'>,
  labels: Readonly<Record<string, string>>,
  say: Say,
): string {
  const parts = namedInOptions(findAnalysis(analysis), options).map(([name = '', ...others]) => {
    const first = labels[name] ?? name
    return others.length === 0 ? first : say(analysisTexts.subject, { first, n: others.length + 1 })
  })
  return parts.join(' · ')
}
