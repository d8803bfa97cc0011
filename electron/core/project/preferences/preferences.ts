import { defaultPreferences, type Preferences } from '#shared/survey/preferences.ts'
import type { ReadableProject, WritableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { inStep } from '../history/in-step.ts'
import { record } from '../history/step.ts'
import { preferencesNoun } from './preferences-noun.ts'

/** What new analyses of the project begin with. */
export function readPreferences(project: ReadableProject): Preferences {
  return reading(project, (connection) => preferencesNoun.read(connection, '')) ?? defaultPreferences
}

export function savePreferences(project: WritableProject, preferences: Preferences): void {
  inStep(project, 'savePreferences', '', (step) => record(step, preferencesNoun, '', preferences))
}
