import { settingsTexts } from '#shared/messages/app/settings.ts'
import { shellTexts } from '#shared/messages/app/shell.ts'
import type { Language } from '#shared/messages/language.ts'
import { useUser } from '../../client/use-settings.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { TextField } from '../../ui/forms/text-field.tsx'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import { type ThemeChoice, useTheme } from '../../ui/theme/theme-context.tsx'

/** Language, theme and the name in audit trails: whatever project is open. */
export function ComputerSettings() {
  const say = useSay()
  const { language, setLanguage } = useLanguage()
  const { choice, setChoice } = useTheme()
  const { user, save } = useUser()
  return (
    <Panel title={say(settingsTexts.computer)}>
      <div className="fields">
        <div className="fields-2">
          <Field label={say(shellTexts.language)}>
            {(ids) => (
              <Choice<Language>
                {...ids}
                value={language}
                onChange={setLanguage}
                options={[
                  { value: 'zh-CN', label: '中文' },
                  { value: 'en', label: 'English' },
                ]}
              />
            )}
          </Field>
          <Field label={say(shellTexts.theme)}>
            {(ids) => (
              <Choice<ThemeChoice>
                {...ids}
                value={choice}
                onChange={setChoice}
                options={[
                  { value: 'light', label: say(shellTexts.themeLight) },
                  { value: 'dark', label: say(shellTexts.themeDark) },
                  { value: 'system', label: say(shellTexts.themeSystem) },
                ]}
              />
            )}
          </Field>
        </div>
        <Field label={say(settingsTexts.userName)} hint={say(settingsTexts.userHint, { account: user?.account ?? '' })}>
          {(ids) => (
            <TextField
              {...ids}
              value={user?.name ?? ''}
              placeholder={user?.account ?? ''}
              maxLength={60}
              onCommit={(name) => save(name.trim())}
            />
          )}
        </Field>
      </div>
    </Panel>
  )
}
