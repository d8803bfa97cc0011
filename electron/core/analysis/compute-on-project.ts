import { findAnalysis } from '#shared/analyses/index.ts'
import { withPreferences } from '#shared/analyses/with-preferences.ts'
import {
  type Computed,
  dataFingerprint,
  dataRevision,
  type ReadableProject,
  readPreferences,
  readSubsets,
  type TableCache,
} from '../project/index.ts'
import { resolveSubsets } from './resolve-subsets.ts'

/**
 * Runs one analysis on the project's valid responses. The revision is read before the columns, so that a change in between
 * makes the result stale rather than wrongly current. Subsets are taken as they are now, and kept with the options; options
 * that were not given come from the project's preferences.
 */
export function computeOnProject(
  project: ReadableProject,
  tables: TableCache,
  id: string,
  given: Record<string, unknown>,
): Computed {
  const analysis = findAnalysis(id)
  const revision = dataRevision(project)
  const preferred = withPreferences(id, given, readPreferences(project))
  const options = resolveSubsets(preferred, readSubsets(project))
  const names = analysis.needs(options).map(({ name }) => name)
  const table = tables.load(project, names)
  return {
    analysis: id,
    options,
    result: { ...analysis.run(table, options) },
    dataRevision: revision,
    dataFingerprint: dataFingerprint(project),
  }
}
