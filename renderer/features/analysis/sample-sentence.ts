import { filterSchema } from '#shared/analyses/common/options.ts'
import type { Language } from '#shared/messages/language.ts'
import { clausesText, listText } from '#shared/messages/list-text.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { variableTitle } from '#shared/survey/variable-title.ts'
import type { AnalysisOptions } from '../../client/use-analysis-run.ts'

/**
 * The responses a result was computed on, as a reader reads it; empty for all of them. Codes stand as their labels.
 *
 * @example sampleSentence({ filter: [{ variable: 'shop', in: [1] }] }, variables, 'zh-CN') // '门店 = 东店'
 */
export function sampleSentence(options: AnalysisOptions, variables: readonly Variable[], language: Language): string {
  const filter = filterSchema.safeParse(options['filter'] ?? [])
  if (!filter.success) return ''
  return clausesText(
    filter.data.map((member) => {
      if (!('variable' in member)) return 'subset' in member ? (member.name ?? member.subset) : member.expression
      const variable = variables.find(({ name }) => name === member.variable)
      const name = variable === undefined ? member.variable : variableTitle(variable)
      const values = member.in.map((value) => variable?.labels[String(value)] ?? String(value))
      return `${name} = ${listText(values, language)}`
    }),
    language,
  )
}
