import { useCallback } from 'react'
import { findAnalysis } from '#shared/analyses/index.ts'
import type { Block } from '#shared/document/block.ts'
import type { AnalysisOptions } from '../../client/use-analysis-run.ts'
import { useDecimals } from '../../client/use-settings.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useLabels } from './use-labels.ts'

/** A result with what it was asked for. */
export interface StoredResult {
  readonly analysis: string
  readonly options: AnalysisOptions
  readonly result: Readonly<Record<string, unknown>>
}

/** A result as blocks: in the reader's language, with the labels and decimals of the project. */
export function usePresent(): (stored: StoredResult) => readonly Block[] {
  const { language } = useLanguage()
  const labels = useLabels()
  const decimals = useDecimals()
  return useCallback(
    ({ analysis, options, result }) => findAnalysis(analysis).present(result, { options, language, labels, decimals }),
    [language, labels, decimals],
  )
}
