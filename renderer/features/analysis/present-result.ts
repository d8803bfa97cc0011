import { findAnalysis } from '#shared/analyses/index.ts'
import type { Block } from '#shared/document/block.ts'
import type { Language } from '#shared/messages/language.ts'
import type { AnalysisOptions } from '../../client/use-analysis-run.ts'

/** A result with what it was asked for. */
export interface StoredResult {
  readonly analysis: string
  readonly options: AnalysisOptions
  readonly result: Readonly<Record<string, unknown>>
}

/** A result as blocks, in the reader's language. */
export function presentResult(
  { analysis, options, result }: StoredResult,
  language: Language,
  labels: Readonly<Record<string, string>>,
): readonly Block[] {
  return findAnalysis(analysis).present(result, { options, language, labels })
}
