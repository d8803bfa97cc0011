import { PushpinFilled, PushpinOutlined, SaveOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useMemo } from 'react'
import { findAnalysis } from '#shared/analyses/index.ts'
import { plainText } from '#shared/document/plain-text.ts'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { WritePlace } from '../../app/repairs/write-place.tsx'
import { type AnalysisOptions, useAnalysisRun } from '../../client/use-analysis-run.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { useWithPreferences } from '../../client/use-settings.ts'
import { useKeepResult, useSnapshots, useUpdateSnapshot } from '../../client/use-snapshots.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { useAnnounce } from '../../ui/notices/announcer.tsx'
import { useNotify } from '../../ui/notices/notice-stack.tsx'
import { Panel } from '../../ui/panel.tsx'
import { CardHelp } from '../help/card-help.tsx'
import { ExplainedBlocks } from '../help/explained-blocks.tsx'
import { AnalysisError } from './analysis-error.tsx'
import { LiveMenu } from './cards/live-menu.tsx'
import { CardFigures } from './respondents/card-figures.tsx'
import { SplitCard } from './split/split-card.tsx'
import { usePresent } from './use-present.ts'
import { sameOptions } from './whole-options.ts'
import './analysis.css'

interface ResultCardProps {
  readonly analysis: string
  /** null: nothing to compute yet; `hint` says what is needed. */
  readonly options: AnalysisOptions | null
  readonly hint?: string
  /** A variable: one result for each of its categories. */
  readonly splitBy?: string | null
  /** Has the options take all responses; offered where the filter leaves too few. */
  readonly onWholeSample?: () => void
}

/** The live result of the present options, or one for each group, recomputed as they change. */
export function ResultCard({ splitBy = null, ...card }: ResultCardProps) {
  return (
    <WritePlace key={`${card.analysis} ${splitBy}`}>
      {splitBy === null ? <LiveCard {...card} /> : <SplitCard key={splitBy} {...card} variable={splitBy} />}
    </WritePlace>
  )
}

function LiveCard({ analysis, options: given, hint, onWholeSample }: Omit<ResultCardProps, 'splitBy'>) {
  const options = useWithPreferences(analysis, given)
  const say = useSay()
  const { language } = useLanguage()
  const announce = useAnnounce()
  const { run, error, waiting, retry } = useAnalysisRun(analysis, options)
  const present = usePresent()
  const blocks = useMemo(() => (run === null ? null : present(run)), [run, present])
  const finding = blocks?.find((block) => block.kind === 'finding')
  const news = finding === undefined ? null : plainText(finding.text)
  useEffect(() => {
    if (news !== null) announce(news)
  }, [news, announce])
  const title = findAnalysis(analysis).title[language]
  return (
    <Panel
      title={title}
      className={waiting ? 'result-card result-card-waiting' : 'result-card'}
      actions={
        <>
          <span className="soft" role="status">
            {waiting ? say(analysisTexts.computing) : ''}
          </span>
          <CardHelp analysis={analysis} />
          {options === null || run === null ? null : <CardActions analysis={analysis} options={options} />}
          {run === null || blocks === null ? null : <LiveMenu run={run} title={title} blocks={blocks} />}
        </>
      }
    >
      {options === null ? <p className="soft">{hint ?? say(analysisTexts.chooseVariables)}</p> : null}
      {error === null ? null : (
        <AnalysisError error={error} retry={retry} options={options} onWholeSample={onWholeSample} />
      )}
      {run === null || blocks === null ? null : (
        <CardFigures stored={run}>
          <ExplainedBlocks blocks={blocks} />
        </CardFigures>
      )}
    </Panel>
  )
}

/** Keeping the result, with or without a place in the report. */
function CardActions({ analysis, options }: { analysis: string; options: AnalysisOptions }) {
  const say = useSay()
  const notify = useNotify()
  const readOnly = useCurrentProject()?.readOnly === true
  const snapshots = useSnapshots()
  const keep = useKeepResult()
  const update = useUpdateSnapshot()
  const stored = snapshots.find(
    (snapshot) => snapshot.analysis === analysis && !snapshot.stale && sameOptions(analysis, options, snapshot.options),
  )
  const pinned = stored?.pinned === true
  const store = (asPinned: boolean) =>
    keep.mutate(
      { analysis, options, pinned: asPinned },
      { onSuccess: () => notify('good', say(asPinned ? analysisTexts.pinned : analysisTexts.kept)) },
    )
  const togglePin = () => {
    if (stored === undefined) store(true)
    else update.mutate({ id: stored.id, pinned: !pinned, comment: stored.comment })
  }
  return (
    <>
      <Button
        icon={<SaveOutlined aria-hidden="true" />}
        disabled={readOnly || stored !== undefined || keep.isPending}
        onClick={() => store(false)}
      >
        {say(stored === undefined ? analysisTexts.keep : analysisTexts.kept)}
      </Button>
      <Button
        type={pinned ? 'default' : 'primary'}
        icon={pinned ? <PushpinFilled aria-hidden="true" /> : <PushpinOutlined aria-hidden="true" />}
        aria-pressed={pinned}
        disabled={readOnly || keep.isPending}
        title={say(pinned ? analysisTexts.unpin : analysisTexts.pin)}
        onClick={togglePin}
      >
        {say(pinned ? analysisTexts.pinned : analysisTexts.pin)}
      </Button>
    </>
  )
}
