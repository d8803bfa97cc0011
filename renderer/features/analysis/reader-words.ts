import { useMemo } from 'react'
import type { Language } from '#shared/messages/language.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { useVariables } from '../../client/use-data.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { type Say, useSay } from '../../ui/language/use-say.ts'
import { useLabels } from './use-labels.ts'

/** What turns options and results into words: the reader's language and the project's codebook. */
export interface ReaderWords {
  readonly say: Say
  readonly language: Language
  /** Variable name → label. */
  readonly labels: Readonly<Record<string, string>>
  readonly variables: readonly Variable[]
}

/** The words of the reader who looks at the page. */
export function useReaderWords(): ReaderWords {
  const say = useSay()
  const { language } = useLanguage()
  const labels = useLabels()
  const variables = useVariables()
  return useMemo(() => ({ say, language, labels, variables }), [say, language, labels, variables])
}
