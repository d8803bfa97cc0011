import { settingsTexts } from '#shared/messages/app/settings.ts'
import { usePreferences, useSavePreferences } from '../../client/use-settings.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import { bandGroups } from './band-groups.ts'
import { BandTable } from './band-table.tsx'
import { ResetButton } from './reset-button.tsx'

/** The verdict bands of each coefficient. */
export function BandPreferences({ readOnly }: { readOnly: boolean }) {
  const say = useSay()
  const preferences = usePreferences()
  const save = useSavePreferences()
  return (
    <Panel title={say(settingsTexts.verdicts)}>
      <p className="settings-hint soft">{say(settingsTexts.verdictsHint)}</p>
      {bandGroups.map(({ id, standard, words, read, write }) => {
        const own = read(preferences)
        const name = say(settingsTexts[id])
        return (
          <details key={id} className="settings-bands">
            <summary>
              <span>{name}</span>
              <span className="soft">{say(own === null ? settingsTexts.standard : settingsTexts.own)}</span>
            </summary>
            <BandTable
              name={name}
              bands={own ?? standard}
              words={words}
              readOnly={readOnly}
              onChange={(bands) => save(write(preferences, bands))}
            />
            <ResetButton
              name={name}
              disabled={readOnly || own === null}
              onReset={() => save(write(preferences, null))}
            />
          </details>
        )
      })}
    </Panel>
  )
}
