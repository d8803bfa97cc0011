import { refuse } from '#shared/errors/refusal.ts'
import type { Language } from '#shared/messages/language.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import { readTemplates } from './read-templates.ts'
import type { TemplateNode } from './template.ts'

/**
 * A template's index system in one language: nothing bound, equal shares. The ids of its nodes are the same in every
 * language and stay when other nodes are added.
 *
 * Refuses `unknownTemplate`.
 *
 * @example loadTemplate(resources, 'car-after-sales', 'zh-CN').index.children[0]?.id // 'car-after-sales/service-initiation'
 */
export function loadTemplate(resourcesFolder: string, id: string, language: Language): { index: IndexNode } {
  const templates = readTemplates(resourcesFolder)
  const template = templates.find((candidate) => candidate.id === id)
  if (template === undefined) {
    refuse('unknownTemplate', { template: id, known: templates.map((candidate) => candidate.id).join(', ') })
  }
  return { index: indexNode(template.tree, template.id, language) }
}

function indexNode(node: TemplateNode, id: string, language: Language): IndexNode {
  return {
    id,
    name: node.name[language],
    variable: null,
    weight: null,
    children: node.children.map((child) => indexNode(child, `${id}/${slug(child.name.en)}`, language)),
  }
}

/** 'Fixed right first time' → 'fixed-right-first-time' */
function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
