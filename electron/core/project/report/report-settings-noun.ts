import { type ReportSettings, reportSettingsSchema } from '#shared/survey/report-settings.ts'
import { parsePart } from '../file/json.ts'
import { statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'

interface SettingsRow {
  readonly title: string
  readonly client: string
  readonly period: string
  readonly organisation: string
  readonly prepared_by: string
  readonly reviewed_by: string
  readonly approved_by: string
  readonly date: string | null
  readonly version: string
  readonly accent: string
  readonly decisions: string
}

const columns =
  'title, client, period, organisation, prepared_by, reviewed_by, approved_by, date, version, accent, decisions'

export const reportSettingsNoun: Noun<ReportSettings> = {
  name: 'reportSettings',
  schema: reportSettingsSchema,
  isData: false,
  read(connection) {
    const row = statement<SettingsRow>(connection, `SELECT ${columns} FROM report_settings WHERE id = 1`).get()
    if (!row) return null
    const { prepared_by: preparedBy, reviewed_by: reviewedBy, approved_by: approvedBy, decisions, ...rest } = row
    const settings = { ...rest, preparedBy, reviewedBy, approvedBy, decisions: JSON.parse(decisions) }
    return parsePart(reportSettingsSchema, settings, 'report_settings')
  },
  write(connection, _key, settings) {
    statement(connection, 'DELETE FROM report_settings').run()
    if (!settings) return
    statement(
      connection,
      `INSERT INTO report_settings (id, ${columns}) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      settings.title,
      settings.client,
      settings.period,
      settings.organisation,
      settings.preparedBy,
      settings.reviewedBy,
      settings.approvedBy,
      settings.date,
      settings.version,
      settings.accent,
      JSON.stringify(settings.decisions),
    )
  },
}
