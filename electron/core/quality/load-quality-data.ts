import { RefusalError } from '#shared/errors/refusal.ts'
import type { QualityData } from '#shared/quality/define-rule.ts'
import { qualityRules } from '#shared/quality/index.ts'
import type { QualityRuleSetting } from '#shared/quality/rule-setting.ts'
import { isNumeric } from '#shared/survey/variable.ts'
import type { Pieces } from '#shared/work/pieces.ts'
import { answersTwice, type ReadableProject, readVariables } from '../project/index.ts'

/**
 * The columns that some rules read, excluded responses among them. Rules whose variables have gone, or who have none yet, ask
 * for nothing: they say so when they are run.
 */
export function* loadQualityData(
  project: ReadableProject,
  settings: readonly QualityRuleSetting[],
): Pieces<QualityData> {
  const variables = readVariables(project)
  const namesOf = (list: readonly QualityRuleSetting[]) =>
    list.flatMap(({ rule, params }) => neededBy(() => qualityRules[rule].needs(params, variables)))
  const stored = new Set(namesOf(settings.filter(({ rule }) => qualityRules[rule].readsStored)))
  const numbers = variables.filter((variable) => stored.has(variable.name) && isNumeric(variable))
  const answers = yield* answersTwice(project, namesOf(settings), new Set(numbers.map(({ name }) => name)))
  return { variables, ...answers }
}

function neededBy(needs: () => readonly string[]): readonly string[] {
  try {
    return needs()
  } catch (error) {
    if (error instanceof RefusalError) return []
    throw error
  }
}
