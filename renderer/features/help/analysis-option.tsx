import type { ReactNode } from 'react'
import { findAnalysis } from '#shared/analyses/index.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { OptionHelp } from './option-help.tsx'

interface AnalysisOptionProps {
  readonly analysis: string
  /** The option's name in the analysis. */
  readonly option: string
  readonly children: ReactNode
}

/** A control of a page laid out by hand, explained in the words of the generated forms and the command line. */
export function AnalysisOption({ analysis, option, children }: AnalysisOptionProps) {
  const { language } = useLanguage()
  const text = findAnalysis(analysis).optionTexts[option]
  if (text === undefined) throw new Error(`${analysis} has no option ${option}`)
  return (
    <OptionHelp label={text.label[language]} help={text.help[language]}>
      {children}
    </OptionHelp>
  )
}
