import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { commonTexts } from '#shared/messages/app/common.ts'
import { traceTexts } from '#shared/messages/app/editing.ts'
import { historyTexts } from '#shared/messages/app/history.ts'
import type { Text } from '#shared/messages/language.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { useTrace } from '../../client/use-editing.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { momentText } from '../../ui/language/moment-text.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import { exclusionReason } from './exclusion-reason.ts'
import type { FocusedCell } from './response-grid.tsx'
import { shownValue } from './shown-value.ts'

interface TracePanelProps {
  readonly cell: FocusedCell | null
  readonly labels: boolean
  readonly onClose: () => void
}

type Traced = NonNullable<ReturnType<typeof useTrace>['data']>

/** Where the value under the keyboard comes from: file, sheet, cell, and everyone who changed it. */
export function TracePanel({ cell, labels, onClose }: TracePanelProps) {
  const say = useSay()
  const variable = cell?.variable ?? null
  const response = cell?.response?.id
  const place = variable === null || response === undefined ? null : { response, variable: variable.name }
  const { data, error, refetch } = useTrace(place)
  return (
    <Panel
      className="data-source"
      title={say(traceTexts.title)}
      actions={
        <Button
          type="text"
          size="small"
          aria-label={say(commonTexts.close)}
          icon={<CloseOutlined aria-hidden="true" />}
          onClick={onClose}
        />
      }
    >
      {error === null ? null : <ErrorNotice error={error} retry={() => void refetch()} />}
      {variable === null || place === null ? (
        <p className="soft">{say(traceTexts.choose)}</p>
      ) : data === undefined ? null : (
        <TracedValue traced={data} variable={variable} labels={labels} />
      )}
    </Panel>
  )
}

function TracedValue({ traced, variable, labels }: { traced: Traced; variable: Variable; labels: boolean }) {
  const say = useSay()
  const { language } = useLanguage()
  const { row, value, source, edits, excluded } = traced
  const shown = (answer: Traced['value']) =>
    answer === null ? say(traceTexts.blank) : shownValue(answer, variable, labels, say)
  const moment = (iso: string) => momentText(iso, language)
  const steps: Readonly<Record<string, Text>> = historyTexts
  return (
    <div aria-live="polite">
      <p>{say(traceTexts.headline, { variable: variable.name, row, value: shown(value) })}</p>
      {source === null ? (
        <p className="soft">{say(traceTexts.noSource)}</p>
      ) : (
        <dl className="data-source-facts">
          <dt>{say(traceTexts.file)}</dt>
          <dd>{source.file}</dd>
          <dt>{say(traceTexts.sheet)}</dt>
          <dd>{source.sheet ?? '—'}</dd>
          <dt>{say(traceTexts.cell)}</dt>
          <dd>
            <strong>{source.cell}</strong>
          </dd>
          <dt>{say(traceTexts.importedAt)}</dt>
          <dd>{moment(source.importedAt)}</dd>
          <dt>{say(traceTexts.sha256)}</dt>
          <dd className="data-source-hash">{source.sha256}</dd>
        </dl>
      )}
      <h3>{say(traceTexts.edits)}</h3>
      {edits.length === 0 ? (
        <p className="soft">{say(traceTexts.noEdits)}</p>
      ) : (
        <ol className="data-source-edits">
          {edits.map(({ at, user, host, kind, before, after, source: from }) => {
            const step = steps[kind]
            return (
              <li key={`${at} ${kind} ${String(after)}`}>
                <strong>
                  {shown(before)} → {shown(after)}
                </strong>
                <span className="soft">
                  {step === undefined ? kind : say(step)} · {user}@{host} · {moment(at)}
                  {from === null ? '' : ` · ${from.file} ${from.cell}`}
                </span>
              </li>
            )
          })}
        </ol>
      )}
      {excluded === null ? null : (
        <p>
          {say(traceTexts.excludedLine, { reason: exclusionReason(excluded.reason, say), at: moment(excluded.at) })}
        </p>
      )}
    </div>
  )
}
