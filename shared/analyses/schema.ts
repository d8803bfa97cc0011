import { z } from 'zod'
import type { Language } from '../messages/language.ts'
import { findAnalysis } from './index.ts'

/** JSON Schema of one option, as zod writes it, with what people read. */
type Property = Readonly<Record<string, unknown>>

export interface ParameterSchema extends Readonly<Record<string, unknown>> {
  readonly title: string
  readonly description: string
  readonly properties: Readonly<Record<string, Property>>
}

/**
 * The options of an analysis as JSON Schema (draft 2020-12), with names and help in the given language: what
 * `csat analyses ID` prints, and what forms are made from. Refuses an unknown id.
 */
export function analysisParameters(id: string, language: Language): ParameterSchema {
  const { options, optionTexts, title, purpose } = findAnalysis(id)
  const { properties = {}, ...schema } = z.toJSONSchema(options, { io: 'input' })
  const described = Object.entries(properties).map(([option, property]): [string, Property] => {
    const text = optionTexts[option]
    const own = typeof property === 'object' ? property : {}
    return [option, text ? { title: text.label[language], description: text.help[language], ...own } : own]
  })
  return {
    ...schema,
    title: title[language],
    description: purpose[language],
    properties: Object.fromEntries(described),
  }
}
