import { Button } from 'antd'
import { formatNumber } from '#shared/document/format-number.ts'
import { keyedForm } from '#shared/entry/entry-field.ts'
import { wholeForm } from '#shared/entry/entry-form.ts'
import { openForms } from '#shared/entry/open-differences.ts'
import { comparisonTexts, entryTexts } from '#shared/messages/app/entry.ts'
import { type EntryOverview, useDecideEntry, useEntryComparison, useSetEntryStage } from '../../client/use-entry.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import { AcceptPanel } from './accept-panel.tsx'
import { DifferenceTable } from './difference-table.tsx'
import { KeyerTable } from './keyer-table.tsx'

interface ComparisonViewProps {
  readonly overview: EntryOverview
  /** Who decides. */
  readonly by: string
  readonly readOnly: boolean
  readonly onLeave: () => void
}

/** Two keyings side by side: differences, decisions, error rates, and acceptance. */
export function ComparisonView({ overview, by, readOnly, onLeave }: ComparisonViewProps) {
  const say = useSay()
  const { batch } = overview
  const comparison = useEntryComparison(batch.id)
  const stage = useSetEntryStage()
  const decide = useDecideEntry()
  const fixed = readOnly || batch.stage === 'accepted' || by === ''
  const { fields } = keyedForm(batch.fields, batch.skipRules)
  const alone = overview.open?.forms ?? []
  return (
    <div className="entry-comparison stack">
      <Panel
        title={say(comparisonTexts.title, { batch: batch.name })}
        actions={
          <>
            {fixed ? null : (
              <Button onClick={() => stage.mutate({ id: batch.id, stage: 'keying' }, { onSuccess: onLeave })}>
                {say(entryTexts.goOnKeying)}
              </Button>
            )}
            <Button onClick={onLeave}>{say(entryTexts.back)}</Button>
          </>
        }
      >
        <ErrorRateSentence overview={overview} pairs={comparison.pairs} />
      </Panel>
      <DifferenceTable
        fields={fields}
        differences={comparison.differences}
        decisions={comparison.decisions}
        disabled={fixed}
        onDecide={(decision) => decide.mutate({ ...decision, batch: batch.id, by })}
      />
      {alone.length === 0 ? null : (
        <Panel title={say(comparisonTexts.missingForms)}>
          <ul className="entry-alone">
            {openForms(comparison, comparison.decisions)
              .filter((serial) => alone.includes(serial))
              .map((serial) => {
                const lacksFirst = comparison.missingInFirst.includes(serial)
                return (
                  <li key={serial}>
                    {say(comparisonTexts.missingText, { serial, pass: lacksFirst ? 1 : 2 })}
                    <Button
                      size="small"
                      disabled={fixed}
                      aria-label={say(comparisonTexts.takeAsKeyedOf, { serial })}
                      onClick={() =>
                        decide.mutate({
                          batch: batch.id,
                          serial,
                          variable: wholeForm,
                          choice: lacksFirst ? 'second' : 'first',
                          value: null,
                          note: '',
                          by,
                        })
                      }
                    >
                      {say(comparisonTexts.takeAsKeyed)}
                    </Button>
                  </li>
                )
              })}
          </ul>
        </Panel>
      )}
      <KeyerTable keyers={overview.keyers ?? []} />
      <AcceptPanel overview={overview} by={by} disabled={fixed} pairs={comparison.pairs} />
    </div>
  )
}

function ErrorRateSentence({ overview: { errorRate }, pairs }: { overview: EntryOverview; pairs: number }) {
  const say = useSay()
  const share = { kind: 'share', digits: 2 } as const
  if (errorRate === null || errorRate.rate === null) return <p>{say(comparisonTexts.summaryNone)}</p>
  const { errors, cells, rate, interval } = errorRate
  return (
    <p>
      {say(comparisonTexts.summary, {
        pairs,
        cells,
        errors,
        rate: formatNumber(rate, share),
        lower: formatNumber(interval?.lower ?? null, share),
        upper: formatNumber(interval?.upper ?? null, share),
      })}
    </p>
  )
}
