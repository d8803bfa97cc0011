import { z } from 'zod'
import { optionValueText } from '../messages/app/analysis-option-values.ts'
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
    const own: Property = typeof property === 'object' ? { ...property, ...named(option, property, language) } : {}
    return [option, text ? { title: text.label[language], description: text.help[language], ...own } : own]
  })
  return {
    ...schema,
    title: title[language],
    description: purpose[language],
    properties: Object.fromEntries(described),
  }
}

/** `enumTitles`: what the codes of a choice stand for, wherever in the option they may be written. */
function named(option: string, property: object, language: Language): Property {
  const titles = codesIn(property).flatMap((code) => {
    const text = optionValueText(option, code)
    return text === undefined ? [] : [[code, text[language]] as const]
  })
  return titles.length === 0 ? {} : { enumTitles: Object.fromEntries(titles) }
}

function codesIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'enum' && Array.isArray(value)) return value.filter((code) => typeof code === 'string')
    if (key === 'const') return typeof value === 'string' ? [value] : []
    return codesIn(value)
  })
}
