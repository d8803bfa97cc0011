import { useEffect, useMemo } from 'react'
import { findAnalysis } from '#shared/analyses/index.ts'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import { splitTexts } from '#shared/messages/app/split.ts'
import type { AnalysisOptions } from '../../../client/use-analysis-run.ts'
import { useWithPreferences } from '../../../client/use-settings.ts'
import { useSplitRun } from '../../../client/use-split-run.ts'
import { useLanguage } from '../../../ui/language/language-context.tsx'
import { useSay } from '../../../ui/language/use-say.ts'
import { useAnnounce } from '../../../ui/notices/announcer.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { CardHelp } from '../../help/card-help.tsx'
import { ExplainedBlocks } from '../../help/explained-blocks.tsx'
import { AnalysisError } from '../analysis-error.tsx'
import { useLabels } from '../use-labels.ts'
import { SplitActions } from './split-actions.tsx'
import { SplitGroup } from './split-group.tsx'
import { type ShownGroup, splitSummary } from './split-summary.ts'
import './split.css'
import { usePresent } from '../use-present.ts'

interface SplitCardProps {
  readonly analysis: string
  readonly options: AnalysisOptions | null
  readonly hint?: string
  readonly variable: string
  readonly onWholeSample?: () => void
}

/** The live results of the present options, one for each category of a variable, with a table of them all on top. */
export function SplitCard({ analysis, options: given, hint, variable, onWholeSample }: SplitCardProps) {
  const options = useWithPreferences(analysis, given)
  const say = useSay()
  const { language } = useLanguage()
  const labels = useLabels()
  const announce = useAnnounce()
  const present = usePresent()
  const { split, error, waiting, done, total, retry } = useSplitRun(analysis, options, variable)
  const groups = useMemo(
    () =>
      (split?.groups ?? []).map(
        (group): ShownGroup => ({
          ...group,
          blocks: group.run === null ? null : present(group.run),
        }),
      ),
    [split, present],
  )
  const name = labels[variable] ?? variable
  const runs = groups.flatMap(({ run }) => (run === null ? [] : [run]))
  const isWhole = split !== null && groups.length === split.total && !waiting
  const news = isWhole ? say(splitTexts.ready, { variable: name, n: groups.length, computed: runs.length }) : null
  useEffect(() => {
    if (news !== null) announce(news)
  }, [news, announce])
  const title = say(splitTexts.title, { title: findAnalysis(analysis).title[language], variable: name })
  const progress = total === null ? say(analysisTexts.computing) : say(splitTexts.progress, { done, total })
  return (
    <Panel
      title={title}
      className={waiting ? 'result-card result-card-waiting' : 'result-card'}
      actions={
        <>
          <span className="soft" role="status">
            {waiting ? progress : ''}
          </span>
          <CardHelp analysis={analysis} />
          {groups.length === 0 ? null : (
            <SplitActions analysis={analysis} runs={runs} refused={groups.length - runs.length} disabled={!isWhole} />
          )}
        </>
      }
    >
      {options === null ? <p className="soft">{hint ?? say(analysisTexts.chooseVariables)}</p> : null}
      {error === null ? null : (
        <AnalysisError error={error} retry={retry} options={options} onWholeSample={onWholeSample} />
      )}
      {groups.length === 0 ? null : (
        <div className="split-groups">
          <ExplainedBlocks blocks={[splitSummary(groups, variable, { say, language, labels })]} />
          {groups.map((group) => (
            <SplitGroup
              key={String(group.value)}
              title={`${title}${say(commonTexts.colon)}${group.label}`}
              name={`${name} = ${group.label}`}
              group={group}
              retry={retry}
            />
          ))}
        </div>
      )}
    </Panel>
  )
}
