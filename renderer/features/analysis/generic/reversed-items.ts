import type { AnyAnalysis } from '#shared/analyses/define.ts'
import type { Variable } from '#shared/survey/variable.ts'
import type { AnalysisOptions } from '../../../client/use-analysis-run.ts'
import { asRecord, asTexts } from './read-value.ts'

/**
 * The chosen items where a low mark is good: turned round where items are held against each other, as on the page of
 * reliability. Tables and weights keep the marks as they were given, or follow the codebook themselves.
 */
export function reversedItems(
  stage: AnyAnalysis['stage'],
  options: AnalysisOptions,
  variables: readonly Variable[],
): string[] {
  if (stage !== 'reliability' && stage !== 'diagnosis') return []
  const chosen = new Set([
    ...['items', 'predictors', 'dependent'].flatMap((option) => asTexts(options[option])),
    ...Object.values(asRecord(options['factors'])).flatMap(asTexts),
  ])
  return variables
    .filter(({ name, direction, scale }) => direction === 'low' && scale !== null && chosen.has(name))
    .map(({ name }) => name)
}
