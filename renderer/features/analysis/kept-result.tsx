import {
  DeleteOutlined,
  DownOutlined,
  PushpinFilled,
  PushpinOutlined,
  ReloadOutlined,
  RightOutlined,
} from '@ant-design/icons'
import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { findAnalysis } from '#shared/analyses/index.ts'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import { WritePlace } from '../../app/repairs/write-place.tsx'
import { useCurrentProject } from '../../client/use-projects.ts'
import { useRefreshSnapshot, useRemoveSnapshot, useUpdateSnapshot } from '../../client/use-snapshots.ts'
import { Field } from '../../ui/forms/field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { useAnnounce } from '../../ui/notices/announcer.tsx'
import { CardHelp } from '../help/card-help.tsx'
import { ExplainedBlocks } from '../help/explained-blocks.tsx'
import { KeptMenu } from './cards/kept-menu.tsx'
import { keptAt } from './cards/kept-name.ts'
import { keptSubject } from './kept-subject.ts'
import { useReaderWords } from './reader-words.ts'
import { CardFigures } from './respondents/card-figures.tsx'
import { sampleSentence } from './sample-sentence.ts'
import { usePresent } from './use-present.ts'

/** A stored result: what it is, whether the data changed since, and what can be done with it. */
export function KeptResult({ snapshot }: { snapshot: Snapshot }) {
  const words = useReaderWords()
  const { say, language, labels, variables } = words
  const [open, setOpen] = useState(false)
  const { id, analysis, stale, pinned, comment } = snapshot
  const title = findAnalysis(analysis).title[language]
  const subject = keptSubject(snapshot, labels, say)
  const sample = sampleSentence(snapshot.options, variables, language)
  return (
    <article className="kept-result" aria-label={sample === '' ? title : `${title}: ${sample}`}>
      <WritePlace>
        <header>
          <button type="button" className="kept-title" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? <DownOutlined aria-hidden="true" /> : <RightOutlined aria-hidden="true" />}
            <strong>{title}</strong>
            <span>{subject}</span>
            {sample === '' ? null : <span>{sample}</span>}
            <span className="soft">{keptAt(snapshot, words)}</span>
            {pinned ? <span className="tag">{say(analysisTexts.inReport)}</span> : null}
            {stale ? <span className="tag tag-warn">{say(analysisTexts.stale)}</span> : null}
          </button>
          <KeptActions snapshot={snapshot} />
        </header>
        {open ? <KeptBody key={id} snapshot={snapshot} /> : null}
        {!open && comment !== '' ? <p className="kept-comment soft">{comment}</p> : null}
      </WritePlace>
    </article>
  )
}

function KeptActions({ snapshot }: { snapshot: Snapshot }) {
  const { id, pinned, stale, comment } = snapshot
  const say = useSay()
  const announce = useAnnounce()
  const readOnly = useCurrentProject()?.readOnly === true
  const update = useUpdateSnapshot()
  const refresh = useRefreshSnapshot()
  const remove = useRemoveSnapshot()
  return (
    <div className="row">
      {stale ? (
        <Button
          size="small"
          type="primary"
          icon={<ReloadOutlined aria-hidden="true" />}
          disabled={readOnly}
          loading={refresh.isPending}
          onClick={() => refresh.mutate(id, { onSuccess: () => announce(say(analysisTexts.refreshed)) })}
        >
          {say(analysisTexts.refresh)}
        </Button>
      ) : null}
      <Button
        size="small"
        type="text"
        icon={pinned ? <PushpinFilled aria-hidden="true" /> : <PushpinOutlined aria-hidden="true" />}
        aria-pressed={pinned}
        disabled={readOnly}
        aria-label={say(pinned ? analysisTexts.unpin : analysisTexts.pin)}
        title={say(pinned ? analysisTexts.unpin : analysisTexts.pin)}
        onClick={() => update.mutate({ id, pinned: !pinned, comment })}
      />
      <Button
        size="small"
        type="text"
        icon={<DeleteOutlined aria-hidden="true" />}
        disabled={readOnly}
        aria-label={say(analysisTexts.remove)}
        title={say(analysisTexts.remove)}
        onClick={() => remove.mutate(id)}
      />
      <CardHelp analysis={snapshot.analysis} />
      <KeptMenu snapshot={snapshot} />
    </div>
  )
}

function KeptBody({ snapshot }: { snapshot: Snapshot }) {
  const say = useSay()
  const readOnly = useCurrentProject()?.readOnly === true
  const update = useUpdateSnapshot()
  const present = usePresent()
  const blocks = useMemo(() => present(snapshot), [snapshot, present])
  return (
    <div className="kept-body">
      <CardFigures stored={snapshot}>
        <ExplainedBlocks blocks={blocks} />
      </CardFigures>
      <Field label={say(analysisTexts.comment)} hint={say(analysisTexts.commentHint)}>
        {(ids) => (
          <TextField
            {...ids}
            rows={2}
            value={update.isError ? update.variables.comment : snapshot.comment}
            disabled={readOnly}
            onCommit={(comment) => update.mutate({ id: snapshot.id, pinned: snapshot.pinned, comment })}
          />
        )}
      </Field>
    </div>
  )
}
