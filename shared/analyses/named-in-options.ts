import { z } from 'zod'
import { mapMarked } from '../survey/map-marked.ts'
import { commonShape } from './common/options.ts'
import type { AnyAnalysis } from './define.ts'

/**
 * What a result is about: for each option that says so, the variables or criteria it names. Those that an analysis cannot
 * do without, else those that were given; on which responses it was run (filter, weight …) is not among them.
 *
 * @example namedInOptions(findAnalysis('crosstab'), { rows: '门店', columns: '性别', layer: '年龄' }) // [['门店'], ['性别']]
 */
export function namedInOptions(
  { options: schema }: AnyAnalysis,
  options: Readonly<Record<string, unknown>>,
): string[][] {
  const shape = schema instanceof z.ZodObject ? Object.entries(schema.shape) : []
  const named = shape
    .filter(([option]) => !(option in commonShape))
    .map(([option, part]) => ({
      names: namesIn(part, options[option]),
      optional: z.safeParse(part, undefined).success,
    }))
    .filter(({ names }) => names.length > 0)
  const required = named.filter(({ optional }) => !optional)
  return (required.length > 0 ? required : named).map(({ names }) => names)
}

function namesIn(schema: unknown, value: unknown): string[] {
  const names = new Set<string>()
  mapMarked(schema, value, (text, { variable, criterion }) => {
    if (variable !== undefined || criterion === true) names.add(text)
    return text
  })
  return [...names]
}
