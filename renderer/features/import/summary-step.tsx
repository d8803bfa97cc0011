import { formatNumber } from '#shared/document/format-number.ts'
import { importTexts } from '#shared/messages/app/import-wizard.ts'
import { roleTexts } from '#shared/messages/app/survey-words.ts'
import type { ImportMapping, ImportPreview } from '#shared/survey/import-mapping.ts'
import { roles } from '#shared/survey/variable.ts'
import { KeyFiguresView } from '../../ui/block-view/key-figures-view.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { NumberField } from '../../ui/forms/number-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Notice } from '../../ui/notices/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ScrollArea } from '../../ui/scroll-area.tsx'
import { ProblemList } from './problem-list.tsx'

interface SummaryStepProps {
  readonly preview: ImportPreview
  readonly mapping: ImportMapping
  readonly onMaximumMissing: (share: number | null) => void
}

/** Everything that will be written, before it is. */
export function SummaryStep({ preview, mapping, onMaximumMissing }: SummaryStepProps) {
  const say = useSay()
  const { summary, problems } = preview
  const count = (value: number) => formatNumber(value, { kind: 'integer' })
  const used = mapping.variables.filter(({ role }) => role !== 'ignore')
  const perRole = roles
    .map((role) => ({ role, count: mapping.variables.filter((variable) => variable.role === role).length }))
    .filter(({ count: columns }) => columns > 0)
  const share = mapping.maximumMissingShare
  return (
    <div className="wizard-summary">
      <div className="stack">
        <Panel title={say(importTexts.summaryTitle)}>
          <div className="stack">
            <KeyFiguresView
              figures={[
                { label: say(importTexts.summaryResponses), value: count(summary.responses) },
                { label: say(importTexts.summaryValid), value: count(summary.responses - summary.excluded) },
                { label: say(importTexts.summaryExcluded), value: count(summary.excluded) },
                { label: say(importTexts.summaryVariables), value: count(used.length) },
                { label: say(importTexts.summaryItems), value: count(summary.items) },
              ]}
            />
            <Field label={say(importTexts.maximumMissing)} hint={say(importTexts.maximumMissingHint)}>
              {(ids) => (
                <NumberField
                  {...ids}
                  value={share === null ? null : Math.round(share * 1000) / 10}
                  min={0}
                  max={100}
                  width={120}
                  onCommit={(percent) => onMaximumMissing(percent === null ? null : percent / 100)}
                />
              )}
            </Field>
          </div>
        </Panel>
        <Panel title={say(importTexts.byRole)} flush>
          <table className="list-table">
            <thead>
              <tr>
                <th scope="col">{say(importTexts.role)}</th>
                <th scope="col" className="number">
                  {say(importTexts.count)}
                </th>
              </tr>
            </thead>
            <tbody>
              {perRole.map(({ role, count: columns }) => (
                <tr key={role}>
                  <th scope="row">{say(roleTexts[role])}</th>
                  <td className="number">{columns}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      </div>
      <Panel title={`${say(importTexts.problems)} · ${problems.length}`} className="wizard-scroll" flush>
        <ScrollArea label={say(importTexts.problems)} className="scroll-area-full wizard-problems">
          {problems.some(({ severity }) => severity === 'error') ? (
            <Notice tone="error">{say(importTexts.errorsFirst)}</Notice>
          ) : null}
          {problems.length === 0 ? (
            <p className="soft">{say(importTexts.noProblems)}</p>
          ) : (
            <ProblemList problems={problems} />
          )}
        </ScrollArea>
      </Panel>
    </div>
  )
}
