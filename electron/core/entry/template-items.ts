import { itemVariables } from '#shared/entry/item-variables.ts'
import { refuse } from '#shared/errors/refusal.ts'
import type { Language } from '#shared/messages/language.ts'
import type { Scale, Variable } from '#shared/survey/variable.ts'
import { readTemplates } from '../templates/read-templates.ts'
import type { TemplateNode } from '../templates/template.ts'

/** The questions of a template as the variables of a paper form. Refuses `unknownTemplate`. */
export function templateItems(
  resourcesFolder: string,
  id: string,
  language: Language,
): { readonly scale: Scale; readonly fields: Variable[] } {
  const templates = readTemplates(resourcesFolder)
  const template = templates.find((candidate) => candidate.id === id)
  if (template === undefined)
    refuse('unknownTemplate', { template: id, known: templates.map((candidate) => candidate.id).join(', ') })
  const { range, direction, labels } = template.scale
  const words = Object.fromEntries(Object.entries(labels).map(([mark, text]) => [mark, text[language]]))
  const questions = leaves(template.tree).flatMap(({ question }) =>
    question === undefined ? [] : [question[language]],
  )
  return { scale: range, fields: itemVariables(questions, range, direction, words) }
}

function leaves(node: TemplateNode): TemplateNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leaves)
}
