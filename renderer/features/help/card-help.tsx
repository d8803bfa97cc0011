import { findAnalysis } from '#shared/analyses/index.ts'
import { analysisStatistics } from '#shared/messages/help/index.ts'
import { helpTexts } from '#shared/messages/help/words.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { HelpButton } from './help-button.tsx'
import { StatisticText } from './statistic-text.tsx'

/** All statistics of an analysis, behind one question mark at the head of its card. */
export function CardHelp({ analysis }: { readonly analysis: string }) {
  const say = useSay()
  const { language } = useLanguage()
  const { title, purpose } = findAnalysis(analysis)
  return (
    <HelpButton name={title[language]} large>
      <h2>{say(helpTexts.statistics)}</h2>
      <p>{purpose[language]}</p>
      {(analysisStatistics[analysis] ?? []).map((key) => (
        <StatisticText key={key} statistic={key} />
      ))}
    </HelpButton>
  )
}
