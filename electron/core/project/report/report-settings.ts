import { defaultReportSettings, type ReportSettings } from '#shared/survey/report-settings.ts'
import type { ReadableProject, WritableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { inStep } from '../history/in-step.ts'
import { record } from '../history/step.ts'
import { reportSettingsNoun } from './report-settings-noun.ts'

/** What the cover and the sign-off box say; the default where nothing was entered. */
export function readReportSettings(project: ReadableProject): ReportSettings {
  return reading(project, (connection) => reportSettingsNoun.read(connection, '')) ?? defaultReportSettings
}

export function saveReportSettings(project: WritableProject, settings: ReportSettings): void {
  inStep(project, 'saveReportSettings', settings.title, (step) => record(step, reportSettingsNoun, '', settings))
}
