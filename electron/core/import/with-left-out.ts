import type { ImportSummary } from '#shared/survey/import-mapping.ts'
import type { MappedColumn } from './problems/column-problems.ts'

/** What was counted of the columns that are left out (a computed total, an empty column), so that their worth can be judged. */
export function withLeftOut(summary: ImportSummary, columns: readonly MappedColumn[]): ImportSummary {
  const leftOut = new Map(
    columns.flatMap((one) => (one.variable.role === 'ignore' ? [[one.variable.name, one] as const] : [])),
  )
  const variables = summary.variables.map((variable) => {
    const profile = leftOut.get(variable.name)?.column.profile
    if (profile === undefined) return variable
    const blank = Math.max(0, summary.responses - profile.answers - profile.errors)
    const sum = [...profile.values].reduce((total, [value, count]) => total + value * count, 0)
    const mean = profile.numbers > 0 && profile.numbers === profile.answers ? sum / profile.numbers : null
    return { ...variable, n: profile.answers, missing: { blank, invalid: profile.errors }, mean }
  })
  return { ...summary, variables }
}
