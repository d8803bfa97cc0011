import type { Language } from '#shared/messages/language.ts'
import { readTemplates } from './read-templates.ts'

export interface TemplateSummary {
  readonly id: string
  readonly name: string
  readonly description: string
}

/** The templates a new project can be made from, as the start screen shows them. */
export function listTemplates(resourcesFolder: string, language: Language): TemplateSummary[] {
  return readTemplates(resourcesFolder).map(({ id, name, description }) => ({
    id,
    name: name[language],
    description: description[language],
  }))
}
