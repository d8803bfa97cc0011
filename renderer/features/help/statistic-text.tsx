import { type StatisticKey, statisticHelp } from '#shared/messages/help/index.ts'
import { helpTexts } from '#shared/messages/help/words.ts'
import { useSay } from '../../ui/language/use-say.ts'

/** What a statistic is, when to use it, how to read it, and what SPSS calls it. */
export function StatisticText({ statistic }: { readonly statistic: StatisticKey }) {
  const say = useSay()
  const { name, what, when, read, spss } = statisticHelp[statistic]
  return (
    <section className="statistic-text" aria-label={say(name)}>
      <h3>{say(name)}</h3>
      <p>{say(what)}</p>
      <dl>
        <dt>{say(helpTexts.when)}</dt>
        <dd>{say(when)}</dd>
        <dt>{say(helpTexts.read)}</dt>
        <dd>{say(read)}</dd>
        {spss === null ? null : (
          <>
            <dt>{say(helpTexts.spss)}</dt>
            <dd lang="en">{spss}</dd>
          </>
        )}
      </dl>
    </section>
  )
}
