import { fileURLToPath } from 'node:url'
import { loadTemplate } from '#core/templates/index.ts'
import { bindByName } from '#shared/survey/bind-by-name.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { itemNames } from './sample-rows.ts'

const resources = fileURLToPath(new URL('../..', import.meta.url))

/** The template's index system with the items that this survey asked for, bound to their columns. */
export function sampleIndex(template: string): IndexNode {
  const items = itemNames.map(
    (name): Variable => ({
      name,
      label: name,
      role: 'item',
      type: 'ordinal',
      scale: [1, 5],
      direction: 'high',
      labels: {},
      missing: [],
    }),
  )
  const exact = onlyNamed(loadTemplate(resources, template, 'zh-CN').index, new Set(itemNames))
  const bound = bindByName(exact, items)
  const left = unbound(bound)
  if (left.length > 0) throw new Error(`Not bound: ${left.join(', ')}`)
  return bound
}

function onlyNamed(node: IndexNode, names: ReadonlySet<string>): IndexNode {
  const children = node.children
    .filter((child) => child.children.length > 0 || names.has(child.name))
    .map((child) => onlyNamed(child, names))
  return { ...node, children }
}

function unbound(node: IndexNode): string[] {
  if (node.children.length === 0) return node.variable === node.name ? [] : [node.name]
  return node.children.flatMap(unbound)
}
