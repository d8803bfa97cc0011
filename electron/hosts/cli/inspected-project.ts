import { basename } from 'node:path'
import { plainValue, profiles } from '#core/import/index.ts'
import { type ReadableProject, readBatches, readRows, readVariables } from '#core/project/index.ts'
import { isNumeric, type MissingKind } from '#shared/survey/variable.ts'
import { inspectedVariable } from './inspected.ts'

const chunk = 1000

/** Every response of a project in its order, some at a time. */
export function* projectRows(project: ReadableProject, offset = 0, limit = Number.POSITIVE_INFINITY) {
  for (let at = offset; at < offset + limit; at += chunk) {
    const { rows } = readRows(project, { offset: at, limit: Math.min(chunk, offset + limit - at) })
    yield* rows
    if (rows.length < chunk) return
  }
}

/** What a project holds, in the form in which `csat inspect` shows a data file. Excluded responses are counted among all. */
export function inspectedProject(project: ReadableProject, path: string) {
  const variables = readVariables(project)
  const batches = readBatches(project)
  const plain = variables.map(plainValue)
  const tallies = variables.map(() => ({ n: 0, sum: 0, missing: {} as Partial<Record<MissingKind, number>> }))
  const kinds = variables.map(({ missing }) => new Map(missing.map(({ value, kind }) => [value, kind])))
  let respondents = 0
  let excluded = 0
  for (const row of projectRows(project)) {
    respondents++
    if (row.excluded !== null) excluded++
    for (const [index, stored] of row.values.entries()) {
      const tally = tallies[index]
      if (tally === undefined) continue
      const value = plain[index]?.(stored) ?? null
      if (value === null) {
        const kind = (stored === null ? undefined : kinds[index]?.get(stored)) ?? 'blank'
        tally.missing[kind] = (tally.missing[kind] ?? 0) + 1
      } else {
        tally.n++
        if (typeof value === 'number') tally.sum += value
      }
    }
  }
  const last = batches.at(-1)
  return {
    file: basename(path),
    profile: profiles.find(({ id }) => id === last?.mapping.profile)?.family ?? null,
    sheet: last?.sheet ?? null,
    headerRows: last?.mapping.headerRows ?? [],
    respondents,
    excluded,
    batches: batches.map(({ id, fileName, sheet, importedAt, responses }) => ({
      id,
      fileName,
      sheet,
      importedAt,
      responses,
    })),
    variables: variables.map((variable, index) => {
      const { n = 0, sum = 0, missing = {} } = tallies[index] ?? {}
      const source = batches.flatMap(({ mapping }) => mapping.variables).find(({ name }) => name === variable.name)
      const mean = isNumeric(variable) && n > 0 ? sum / n : null
      return inspectedVariable({ ...(source ?? {}), ...variable }, { n, missing, mean })
    }),
    problems: [],
  }
}
