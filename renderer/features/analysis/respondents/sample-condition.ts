import type { Condition } from '#shared/analyses/common/options.ts'
import { filterSchema } from '#shared/analyses/common/options.ts'
import { nameText } from '#shared/derive/expression/name-text.ts'
import { isNumeric } from '#shared/survey/variable.ts'
import type { AnalysisOptions } from '../../../client/use-analysis-run.ts'
import { type Codebook, conditionText, variableOf } from './expressions.ts'

/**
 * The sample of a result as conditions that all have to be met: its filter, and a weight above 0 where it has weights; null:
 * it cannot be written as an expression.
 */
export function sampleConditions(options: AnalysisOptions, codebook: Codebook): readonly string[] | null {
  const filter = filterSchema.safeParse(options['filter'] ?? [])
  if (!filter.success) return null
  const conditions = filter.data.map((member) => {
    if ('expression' in member && member.expression !== undefined) return member.expression
    return 'variable' in member ? filterCondition(member, codebook) : null
  })
  const weight = options['weight']
  if (typeof weight === 'string') conditions.push(`${nameText(weight)} > 0`)
  return conditions.every((condition) => condition !== null) ? conditions : null
}

/** A text among the values of a number is a value label, or a code written as text. */
function filterCondition({ variable: name, in: values }: Condition, codebook: Codebook): string | null {
  const variable = variableOf(codebook, name)
  if (variable === undefined) return null
  if (!isNumeric(variable)) return conditionText({ variable: name, values }, codebook)
  const codes = values.flatMap((value) => {
    if (typeof value === 'number') return [value]
    const labelled = Object.entries(variable.labels).filter(([, label]) => label === value)
    const all = [...labelled.map(([code]) => Number(code)), value.trim() === '' ? Number.NaN : Number(value)]
    return all.filter((code) => !Number.isNaN(code))
  })
  return conditionText({ variable: name, values: codes }, codebook)
}
