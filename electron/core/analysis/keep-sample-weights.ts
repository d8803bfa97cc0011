import { sampleWeightResult } from '#shared/analyses/sample-weights/result.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { addComputedVariable, readResponseIds, type TableCache, type WritableProject } from '../project/index.ts'
import { computeOnProject } from './compute-on-project.ts'

/**
 * Computes sample weights and keeps them in the project as a variable, so that every analysis can be weighted by them.
 * Responses that got none (excluded, filtered out, missing on a margin) have no value.
 */
export function keepSampleWeights(
  project: WritableProject,
  tables: TableCache,
  analysis: 'postStratify' | 'rake',
  options: Record<string, unknown>,
  name: string,
): void {
  const { weights } = sampleWeightResult.parse(computeOnProject(project, tables, analysis, options).result)
  const variable: Variable = {
    name,
    label: name,
    role: 'weight',
    type: 'numeric',
    scale: null,
    direction: null,
    labels: {},
    missing: [],
  }
  addComputedVariable(project, variable, readResponseIds(project), weights)
}
