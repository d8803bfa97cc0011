import { Button } from 'antd'
import { reportPageTexts } from '#shared/messages/app/report.ts'
import { settingsTexts } from '#shared/messages/app/settings.ts'
import { logoAddress } from '#shared/survey/logo.ts'
import { defaultReportSettings } from '#shared/survey/report-settings.ts'
import { ErrorNotice } from '../../app/repairs/error-notice.tsx'
import { useReportSettings, useSaveReportSettings } from '../../client/use-report.ts'
import { useChooseLogo, useLogo, useRemoveLogo } from '../../client/use-settings.ts'
import { Field } from '../../ui/forms/field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import { ResetButton } from './reset-button.tsx'

/** Organisation, colour and logo: the report's own settings, shown here too, and the picture on its cover. */
export function LookSettings({ readOnly }: { readOnly: boolean }) {
  const say = useSay()
  const settings = useReportSettings()
  const save = useSaveReportSettings()
  const logo = useLogo()
  const choose = useChooseLogo()
  const remove = useRemoveLogo()
  return (
    <Panel
      title={say(settingsTexts.look)}
      actions={
        <ResetButton
          name={say(reportPageTexts.accent)}
          disabled={readOnly || settings.accent === defaultReportSettings.accent}
          onReset={() => save({ ...settings, accent: defaultReportSettings.accent })}
        />
      }
    >
      <div className="fields">
        <div className="fields-2">
          <Field label={say(reportPageTexts.organisation)}>
            {(ids) => (
              <TextField
                {...ids}
                value={settings.organisation}
                disabled={readOnly}
                onCommit={(value) => save({ ...settings, organisation: value.trim() })}
              />
            )}
          </Field>
          <Field label={say(reportPageTexts.accent)}>
            {(ids) => (
              <input
                {...ids}
                type="color"
                className="settings-accent"
                value={settings.accent}
                disabled={readOnly}
                onChange={(event) => save({ ...settings, accent: event.target.value })}
              />
            )}
          </Field>
        </div>
        <Field label={say(settingsTexts.logo)} hint={say(settingsTexts.logoHint)}>
          {(ids) => (
            <div className="settings-logo">
              {logo === null ? (
                <span className="soft">{say(settingsTexts.noLogo)}</span>
              ) : (
                <img src={logoAddress(logo)} alt={say(settingsTexts.logo)} />
              )}
              <Button
                {...ids}
                aria-label={say(settingsTexts.chooseLogo)}
                disabled={readOnly}
                loading={choose.isPending}
                onClick={() => choose.mutate(undefined)}
              >
                {say(settingsTexts.chooseLogo)}
              </Button>
              {logo === null ? null : (
                <Button disabled={readOnly} loading={remove.isPending} onClick={() => remove.mutate(undefined)}>
                  {say(settingsTexts.removeLogo)}
                </Button>
              )}
            </div>
          )}
        </Field>
        {choose.error === null ? null : <ErrorNotice error={choose.error} />}
      </div>
    </Panel>
  )
}
