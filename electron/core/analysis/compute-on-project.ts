import { findAnalysis } from '#shared/analyses/index.ts'
import {
  type Computed,
  dataFingerprint,
  dataRevision,
  type ReadableProject,
  readSubsets,
  type TableCache,
} from '../project/index.ts'
import { resolveSubsets } from './resolve-subsets.ts'

/**
 * Runs one analysis on the project's valid responses. The revision is read before the columns, so that a change in between
 * makes the result stale rather than wrongly current. Subsets are taken as they are now, and kept with the options.
 */
export function computeOnProject(
  project: ReadableProject,
  tables: TableCache,
  id: string,
  given: Record<string, unknown>,
): Computed {
  const analysis = findAnalysis(id)
  const revision = dataRevision(project)
  const options = resolveSubsets(given, readSubsets(project))
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
