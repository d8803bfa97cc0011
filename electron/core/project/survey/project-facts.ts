import type { ReadableProject, WritableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { pluck, statement } from '../file/statement.ts'
import { inStep } from '../history/in-step.ts'
import { record } from '../history/step.ts'
import { countExcluded, countIn, readRanges } from '../responses/response-ranges.ts'
import { projectNameNoun } from './project-name-noun.ts'

/** What a project is and holds, for the title bar and the start screen. */
interface ProjectFacts {
  /** Unique for ever; a copy of the file keeps it. */
  readonly projectId: string
  readonly name: string
  readonly template: string | null
  readonly createdAt: string
  /** The program that made it. */
  readonly softwareVersion: string
  readonly dataRevision: number
  /** Responses in the file, excluded ones too. */
  readonly responses: number
  readonly validResponses: number
  readonly variables: number
  readonly items: number
}

/** Fast at any size: nothing is counted row by row. */
export function readProjectFacts(project: ReadableProject): ProjectFacts {
  return reading(project, (connection) => {
    const row = statement<Omit<ProjectFacts, 'responses' | 'validResponses' | 'variables' | 'items'>>(
      connection,
      `SELECT project_id AS projectId, name, template, created_at AS createdAt, software_version AS softwareVersion,
         data_revision AS dataRevision FROM project`,
    ).get()
    if (!row) throw new Error('The table project is empty')
    const ranges = readRanges(connection)
    const responses = countIn(ranges)
    return {
      ...row,
      responses,
      validResponses: responses - countExcluded(connection, ranges),
      variables: Number(pluck(connection, 'SELECT count(*) FROM variable WHERE removed = 0').get()),
      items: Number(pluck(connection, "SELECT count(*) FROM variable WHERE removed = 0 AND role = 'item'").get()),
    }
  })
}

/** Changes what the project is called; the file keeps its name. */
export function renameProject(project: WritableProject, name: string): void {
  inStep(project, 'renameProject', name, (step) => record(step, projectNameNoun, '', name))
}
