import { reportPageTexts } from '#shared/messages/app/report.ts'
import type { Text } from '#shared/messages/language.ts'
import type { ReportSettings } from '#shared/survey/report-settings.ts'
import { DateField } from '../../ui/forms/date-field.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'

interface ReportSettingsFormProps {
  readonly settings: ReportSettings
  readonly onChange: (settings: ReportSettings) => void
  readonly readOnly: boolean
}

type TextKey = 'title' | 'client' | 'period' | 'organisation' | 'version' | 'preparedBy' | 'reviewedBy' | 'approvedBy'

/** Cover, sign-off and decisions asked for. */
export function ReportSettingsForm({ settings, onChange, readOnly }: ReportSettingsFormProps) {
  const say = useSay()
  const text = (key: TextKey, label: Text) => (
    <Field label={say(label)}>
      {(ids) => (
        <TextField
          {...ids}
          value={settings[key]}
          disabled={readOnly}
          onCommit={(value) => onChange({ ...settings, [key]: value.trim() })}
        />
      )}
    </Field>
  )
  return (
    <>
      <Panel title={say(reportPageTexts.cover)}>
        <div className="fields">
          {text('title', reportPageTexts.reportTitle)}
          {text('client', reportPageTexts.client)}
          {text('organisation', reportPageTexts.organisation)}
          <div className="fields-2">
            {text('period', reportPageTexts.period)}
            {text('version', reportPageTexts.version)}
            <Field label={say(reportPageTexts.date)}>
              {(ids) => (
                <DateField
                  {...ids}
                  value={settings.date}
                  disabled={readOnly}
                  onChange={(date) => onChange({ ...settings, date })}
                />
              )}
            </Field>
            <Field label={say(reportPageTexts.accent)}>
              {(ids) => (
                <input
                  {...ids}
                  type="color"
                  className="report-accent"
                  value={settings.accent}
                  disabled={readOnly}
                  onChange={(event) => onChange({ ...settings, accent: event.target.value })}
                />
              )}
            </Field>
          </div>
        </div>
      </Panel>
      <Panel title={say(reportPageTexts.signOff)}>
        <div className="fields">
          {text('preparedBy', reportPageTexts.preparedBy)}
          {text('reviewedBy', reportPageTexts.reviewedBy)}
          {text('approvedBy', reportPageTexts.approvedBy)}
        </div>
      </Panel>
      <Panel title={say(reportPageTexts.decisions)}>
        <Field label={say(reportPageTexts.decisionsLabel)} hint={say(reportPageTexts.decisionsHint)}>
          {(ids) => (
            <TextField
              {...ids}
              rows={3}
              value={settings.decisions.join('\n')}
              disabled={readOnly}
              onCommit={(value) =>
                onChange({
                  ...settings,
                  decisions: value
                    .split('\n')
                    .map((line) => line.trim())
                    .filter((line) => line !== ''),
                })
              }
            />
          )}
        </Field>
      </Panel>
    </>
  )
}
