import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { listTemplates, loadTemplate } from '#core/templates/index.ts'
import { readTemplates } from '#core/templates/read-templates.ts'
import type { TemplateNode } from '#core/templates/template.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import { languages } from '#shared/messages/language.ts'
import { type IndexNode, indexNodeSchema } from '#shared/survey/index-system.ts'

const resources = fileURLToPath(new URL('../../../../resources', import.meta.url))
const ids = [
  'car-after-sales',
  'servqual',
  'insurance-claims',
  'power-supply',
  'property',
  'home-appliance',
  'call-centre',
  'quality-system',
]

function nodesOf<Node extends { readonly children: readonly Node[] }>(node: Node): Node[] {
  return [node, ...node.children.flatMap((child) => nodesOf(child))]
}
const leavesOf = (node: IndexNode) => nodesOf(node).filter(({ children }) => children.length === 0)

describe('listTemplates', () => {
  it('names the eight index systems in both languages, the car workshop first', () => {
    for (const language of languages) {
      const listed = listTemplates(resources, language)
      expect(listed.map(({ id }) => id)).toEqual(ids)
      for (const { name, description } of listed) expect(name.length * description.length).toBeGreaterThan(0)
    }
  })

  it('has no Chinese in the English texts', () => {
    const texts = (node: TemplateNode): string[] => [
      node.name.en,
      node.question?.en ?? '',
      node.expectation?.en ?? '',
      ...node.children.flatMap(texts),
    ]
    for (const template of readTemplates(resources)) {
      const english = [template.name.en, template.description.en, ...texts(template.tree)]
      expect(english.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
    }
  })
})

describe('loadTemplate', () => {
  it.each(ids)('gives %s with every node named and ids that are unique and the same in both languages', (id) => {
    const trees = languages.map((language) => loadTemplate(resources, id, language).index)
    for (const tree of trees) {
      expect(indexNodeSchema.parse(tree)).toEqual(tree)
      const nodes = nodesOf(tree)
      expect(new Set(nodes.map((node) => node.id)).size).toBe(nodes.length)
      expect(nodes.filter(({ name }) => name.trim() === '')).toEqual([])
    }
    const [first, ...others] = trees.map((tree) => nodesOf(tree).map((node) => node.id))
    for (const other of others) expect(other).toEqual(first)
  })

  it.each(ids)('gives %s with no name twice among its nodes, so that items can be bound by name', (id) => {
    for (const language of languages) {
      const names = nodesOf(loadTemplate(resources, id, language).index).map(({ name }) => name)
      const siblings = nodesOf(loadTemplate(resources, id, language).index).map(({ children }) =>
        children.map(({ name }) => name),
      )
      for (const among of siblings) expect(new Set(among).size).toBe(among.length)
      if (language === 'zh-CN') {
        const leaves = leavesOf(loadTemplate(resources, id, language).index).map(({ name }) => name)
        expect(new Set(leaves).size).toBe(leaves.length)
      }
      expect(names.length).toBeGreaterThan(8)
    }
  })

  // Structures of the domain brief: seven factors, five dimensions of SERVQUAL with 22 items, eight items of the insurer …
  it.each([
    ['car-after-sales', 7, 43],
    ['servqual', 5, 22],
    ['insurance-claims', 3, 8],
    ['power-supply', 7, 21],
    ['property', 6, 18],
    ['home-appliance', 6, 16],
    ['call-centre', 4, 11],
    ['quality-system', 3, 11],
  ])('gives %s %i dimensions and %i items', (id, dimensions, items) => {
    const { index } = loadTemplate(resources, id, 'zh-CN')
    expect([index.children.length, leavesOf(index).length]).toEqual([dimensions, items])
  })

  it('asks expectation and perception for every item of SERVQUAL', () => {
    const servqual = readTemplates(resources).find(({ id }) => id === 'servqual')
    const leaves = servqual === undefined ? [] : nodesOf(servqual.tree).filter(({ children }) => children.length === 0)
    expect(leaves.filter(({ question, expectation }) => question === undefined || expectation === undefined)).toEqual(
      [],
    )
    expect(leaves).toHaveLength(22)
  })

  it('refuses an unknown id and names the known ones', () => {
    expect(() => loadTemplate(resources, '../secret', 'en')).toThrow(RefusalError)
    expect(() => loadTemplate(resources, 'hotel', 'en')).toThrow(
      expect.objectContaining({
        refusal: { code: 'unknownTemplate', details: { template: 'hotel', known: ids.join(', ') } },
      }),
    )
  })
})
