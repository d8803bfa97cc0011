import { z } from 'zod'
import { type Logo, logoSchema } from '#shared/survey/logo.ts'
import { defaultPreferences, preferencesSchema } from '#shared/survey/preferences.ts'
import { defaultReportSettings, type ReportSettings, reportSettingsSchema } from '#shared/survey/report-settings.ts'
import {
  readReportSettings,
  saveLogo,
  savePreferences,
  saveReportSettings,
  type WritableProject,
} from '../project/index.ts'
import { SettingsFile } from './settings-file.ts'

/** What is the organisation's in a report, whatever it reports on. */
const lookSchema = reportSettingsSchema.pick({ organisation: true, accent: true })

const schema = z.object({ preferences: preferencesSchema, look: lookSchema, logo: logoSchema.nullable() })
type NewProjectParts = z.infer<typeof schema>

const standard: NewProjectParts = {
  preferences: defaultPreferences,
  look: lookSchema.parse(defaultReportSettings),
  logo: null,
}

/**
 * What new projects of this computer begin with: set on the settings page while no project is open, copied into each project
 * when it is made, and the project's own from then on.
 */
export class NewProjectSettings {
  readonly #file: SettingsFile<NewProjectParts>

  constructor(settings: string) {
    this.#file = new SettingsFile(settings, 'new-projects.json', schema)
  }

  read(): NewProjectParts {
    return this.#file.read() ?? standard
  }

  /** The settings of a report that is nobody's yet. */
  reportSettings(): ReportSettings {
    return { ...defaultReportSettings, ...this.read().look }
  }

  save(parts: Partial<NewProjectParts>): void {
    this.#file.write(schema.parse({ ...this.read(), ...parts }))
  }

  saveReportSettings(settings: ReportSettings): void {
    this.save({ look: lookSchema.parse(settings) })
  }

  /** Gives a new project what differs from the program's own defaults. */
  applyTo(project: WritableProject): void {
    const { preferences, look, logo } = this.read()
    if (!same(preferences, standard.preferences)) savePreferences(project, preferences)
    if (!same(look, standard.look)) saveReportSettings(project, { ...readReportSettings(project), ...look })
    if (logo !== null) saveLogo(project, bytesOf(logo), '')
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function bytesOf({ data }: Logo): Uint8Array {
  return Buffer.from(data, 'base64')
}
