import { settingsTexts } from '#shared/messages/app/settings.ts'
import { shellTexts } from '#shared/messages/app/shell.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { Page } from '../../ui/page.tsx'
import { AnalysisPreferences } from './analysis-preferences.tsx'
import { BandPreferences } from './band-preferences.tsx'
import { ComputerSettings } from './computer-settings.tsx'
import { LookSettings } from './look-settings.tsx'
import { NumberPreferences } from './number-preferences.tsx'
import './settings.css'

/** The settings of this computer, and those of the project; without one, those that new projects begin with. */
export function SettingsPage() {
  const say = useSay()
  const project = useCurrentProject()
  const readOnly = project?.readOnly === true
  return (
    <Page
      title={say(shellTexts.settings)}
      purpose={say(project === null ? settingsTexts.purposeWithoutProject : settingsTexts.purpose)}
    >
      <div className="settings">
        <ComputerSettings />
        <LookSettings readOnly={readOnly} />
        <AnalysisPreferences readOnly={readOnly} />
        <NumberPreferences readOnly={readOnly} />
        <BandPreferences readOnly={readOnly} />
      </div>
    </Page>
  )
}
