import { z } from 'zod'
import { mapMarked } from '../../survey/map-marked.ts'
import { renameInExpression } from './rename-in-expression.ts'

type Options = Readonly<Record<string, unknown>>

/**
 * The options of an analysis or rule with one variable under its new name, wherever their schema says that one is named:
 * also as a key, and within conditions of the expression language.
 *
 * @example renameInOptions(ipa.options, { items: ['Q1'], overall: 'Q9' }, 'Q9', '总体') // { items: ['Q1'], overall: '总体' }
 */
export function renameInOptions(
  schema: z.ZodType,
  options: Options,
  from: string,
  to: string,
): Record<string, unknown> {
  const shape: Readonly<Record<string, unknown>> = schema instanceof z.ZodObject ? schema.shape : {}
  const rename = (text: string, { variable, expression }: z.GlobalMeta) => {
    if (variable !== undefined) return text === from ? to : text
    return expression === true ? renameInExpression(text, from, to) : text
  }
  const renamed = Object.entries(options).map(([option, value]) => [option, mapMarked(shape[option], value, rename)])
  return Object.fromEntries(renamed)
}
