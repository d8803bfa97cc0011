import { Button } from 'antd'
import { useState } from 'react'
import { changedNouns, type Version, type VersionComparison } from '#shared/contract/versions.ts'
import { versionNounTexts, versionTexts } from '#shared/messages/app/versions.ts'
import { useVersionComparison } from '../../client/use-versions.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { ErrorNotice } from '../repairs/error-notice.tsx'
import { ChangeTable } from './change-table.tsx'
import { comparedRows, dataRows } from './comparison-rows.ts'

interface VersionComparisonViewProps {
  readonly from: string
  readonly versions: readonly Version[]
  readonly onBack: () => void
}

/** What changed from a version to another one, or to now, by kind. */
export function VersionComparisonView({ from: first, versions, onBack }: VersionComparisonViewProps) {
  const say = useSay()
  const [from, setFrom] = useState(first)
  const [to, setTo] = useState('')
  const { data, error, isFetching, refetch } = useVersionComparison(from, to === '' ? null : to)
  const named = versions.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <div className="comparison">
      <div className="row">
        <Button onClick={onBack}>{say(versionTexts.backToList)}</Button>
        <span>{say(versionTexts.from)}</span>
        <Choice label={say(versionTexts.from)} value={from} onChange={setFrom} options={named} />
        <span>{say(versionTexts.to)}</span>
        <Choice
          label={say(versionTexts.to)}
          value={to}
          onChange={setTo}
          options={[{ value: '', label: say(versionTexts.now) }, ...named]}
        />
      </div>
      <p className="soft" role="status">
        {isFetching ? say(versionTexts.comparing) : ''}
      </p>
      {error === null ? null : <ErrorNotice error={error} retry={() => void refetch()} />}
      {data === undefined ? null : <Differences comparison={data} />}
    </div>
  )
}

function Differences({ comparison }: { comparison: VersionComparison }) {
  const say = useSay()
  const { changes, figures, results } = comparison
  const data = dataRows(comparison.data, say)
  if (data.length + changes.length + figures.length + results.length === 0) return <p>{say(versionTexts.same)}</p>
  return (
    <>
      <ChangeTable title={say(versionTexts.data)} rows={data} />
      <ChangeTable
        title={say(versionTexts.figures)}
        rows={figures.map(({ label, ...figure }) => ({ subject: label, what: '', ...figure }))}
      />
      <ChangeTable
        title={say(versionTexts.results)}
        rows={results.map(({ title, ...finding }) => ({ subject: title, what: '', ...finding }))}
      />
      {changedNouns.map((noun) => (
        <ChangeTable key={noun} title={say(versionNounTexts[noun])} rows={comparedRows(changes, noun, say)} />
      ))}
    </>
  )
}
