import { filterSchema } from '#shared/analyses/common/options.ts'
import type { Variable } from '#shared/survey/variable.ts'
import type { AnalysisOptions } from '../../../client/use-analysis-run.ts'
import { anyOf, hasValue } from './expressions.ts'

/** The sample of a result as conditions that all have to be met; null: it cannot be written as an expression. */
export function sampleConditions(options: AnalysisOptions, variables: readonly Variable[]): readonly string[] | null {
  const filter = filterSchema.safeParse(options['filter'] ?? [])
  if (!filter.success) return null
  const conditions = filter.data.map((member) => {
    if ('expression' in member && member.expression !== undefined) return member.expression
    if (!('variable' in member)) return null
    const variable = variables.find(({ name }) => name === member.variable)
    if (variable === undefined) return null
    const values = member.in.map((value) => hasValue(variable, String(value)))
    return values.every((value) => value !== null) ? anyOf(values) : null
  })
  return conditions.every((condition) => condition !== null) ? conditions : null
}
