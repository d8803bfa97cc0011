import { RefusalError } from '#shared/errors/refusal.ts'
import type { QualityData } from '#shared/quality/define-rule.ts'
import { qualityRules } from '#shared/quality/index.ts'
import type { QualityRuleSetting } from '#shared/quality/rule-setting.ts'
import { isNumeric } from '#shared/survey/variable.ts'
import { loadTable, type ReadableProject, readVariables, type TableCache } from '../project/index.ts'

/**
 * The columns that some rules read, excluded responses among them. Rules whose variables have gone, or who have none yet, ask
 * for nothing: they say so when they are run.
 */
export function loadQualityData(
  project: ReadableProject,
  tables: TableCache,
  settings: readonly QualityRuleSetting[],
): QualityData {
  const variables = readVariables(project)
  const namesOf = (list: readonly QualityRuleSetting[]) =>
    list.flatMap(({ rule, params }) => neededBy(() => qualityRules[rule].needs(params, variables)))
  const table = tables.load(project, new Set(namesOf(settings)), { includeExcluded: true })
  const stored = new Set(namesOf(settings.filter(({ rule }) => qualityRules[rule].readsStored)))
  const numbers = variables.filter((variable) => stored.has(variable.name) && isNumeric(variable))
  return {
    variables,
    table,
    stored: loadTable(
      project,
      numbers.map(({ name }) => name),
      { includeExcluded: true, asStored: true },
    ),
  }
}

function neededBy(needs: () => readonly string[]): readonly string[] {
  try {
    return needs()
  } catch (error) {
    if (error instanceof RefusalError) return []
    throw error
  }
}
