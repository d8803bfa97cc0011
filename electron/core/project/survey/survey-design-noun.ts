import { type SurveyDesign, surveyDesignSchema } from '#shared/survey/survey-design.ts'
import type { Connection } from '../file/handle.ts'
import { parsePart } from '../file/json.ts'
import { statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'

interface DesignRow {
  readonly wave_variable: string | null
  readonly target: number
  readonly stretch_target: number
}

export const surveyDesignNoun: Noun<SurveyDesign> = {
  name: 'surveyDesign',
  schema: surveyDesignSchema,
  isData: false,
  read(connection) {
    const row = statement<DesignRow>(
      connection,
      'SELECT wave_variable, target, stretch_target FROM survey_design WHERE id = 1',
    ).get()
    if (!row) return null
    const design = {
      waveVariable: row.wave_variable,
      counts: readCounts(connection),
      target: row.target,
      stretchTarget: row.stretch_target,
    }
    return parsePart(surveyDesignSchema, design, 'survey_design')
  },
  write(connection, _key, design) {
    statement(connection, 'DELETE FROM survey_count').run()
    statement(connection, 'DELETE FROM survey_design').run()
    if (!design) return
    statement(
      connection,
      'INSERT INTO survey_design (id, wave_variable, target, stretch_target) VALUES (1, ?, ?, ?)',
    ).run(design.waveVariable, design.target, design.stretchTarget)
    writeCounts(connection, design)
  },
}

function readCounts(connection: Connection): unknown[] {
  return statement(connection, 'SELECT wave, distributed, returned FROM survey_count ORDER BY position').all()
}

function writeCounts(connection: Connection, { counts }: SurveyDesign): void {
  const insert = statement(
    connection,
    'INSERT INTO survey_count (position, wave, distributed, returned) VALUES (?, ?, ?, ?)',
  )
  for (const [position, { wave, distributed, returned }] of counts.entries())
    insert.run(position, wave, distributed, returned)
}
